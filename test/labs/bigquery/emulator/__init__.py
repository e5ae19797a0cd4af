"""local-bigquery with its repairs. Each module repairs one behaviour of 0.4.0 and has one `apply()`."""
