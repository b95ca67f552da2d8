"""Simpul: the work system (sistem kerja) of an Indonesian local government."""
