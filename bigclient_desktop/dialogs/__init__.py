"""What the menus open beside the tabs: backups, checks, settings, people, history, help."""
