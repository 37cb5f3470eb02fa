"""What runs beside the screen: opening, comparing, watching files, and how far it is."""
