"""The vocabulary every other layer speaks: records, money, periods. No I/O, no Qt, no SQL, no pandas."""
