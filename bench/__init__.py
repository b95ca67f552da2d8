"""``make bench``: what Simpul costs, measured over HTTP on a full-size regency and one ten times that."""
