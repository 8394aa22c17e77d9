"""What the Data tab shows: imports and their previews, batches, records, exports. No widgets."""
