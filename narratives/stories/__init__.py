"""The demo's sourced figures, reviewed like code: a URL or an accession number on every row."""
