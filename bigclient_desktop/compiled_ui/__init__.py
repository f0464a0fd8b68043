"""What pyside6-uic makes from `ui/`: never edited. After a change in `ui/` run `python -m bigclient_desktop.compiled_ui`."""
