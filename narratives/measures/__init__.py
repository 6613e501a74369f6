"""Pure arithmetic: numbers and dates in, numbers or "undefined, because" out."""
