"""What the measurements need beyond the full-size regency."""
