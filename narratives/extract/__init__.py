"""Pure reading of text: amounts, periods and percents as people write them, by rules one can explain."""
