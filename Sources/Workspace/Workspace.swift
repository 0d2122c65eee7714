// Filled in by its first slice.
