"""What a page says twice: lines, whole bodies, pulled quotes, and what pages share."""
