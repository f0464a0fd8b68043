"""What pyside6-uic makes from `ui/`: never edited; made anew by `python -m bigclient_desktop.compiled_ui`."""
