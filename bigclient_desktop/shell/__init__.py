"""The frame round the tabs: header, menus, status line, lock. It knows TABS, and nothing of any tab."""
