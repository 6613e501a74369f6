"""Pictures as plain SVG: numbers, dates and finished words in, geometry and a string out."""
