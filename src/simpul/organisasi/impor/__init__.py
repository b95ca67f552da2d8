"""Import of the organisation from XLSX and CSV: read, check against what is known, show, load in one go."""
