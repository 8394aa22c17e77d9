"""Getting planned posts ready: their packs, and drafts from one source."""
