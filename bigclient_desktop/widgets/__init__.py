"""What the tabs share: tables over records, editors bound to fields, notices, icons, looks."""
