"""The cycle of work: what happens to an assignment between its receipt and the accepted result."""
