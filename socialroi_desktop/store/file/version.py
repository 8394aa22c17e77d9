"""Which schema this app writes. Cheap to import, so that an up-to-date file opens without sqlite_utils."""

# "SRoi" as a big-endian integer: marks a file as a SocialROI workspace.
APPLICATION_ID = 0x53526F69
# The modules of the folder schema in the order in which they are applied; the next one comes at the end.
MIGRATIONS = (
    "m0001_first",
    "m0002_platforms",
    "m0003_identity",
    "m0004_last_ids",
    "m0005_search",
    "m0006_removals",
    "m0007_mention_counts",
    "m0008_weights",
    "m0009_bare_handles",
    "m0010_outreach",
    "m0011_linked_goals",
    "m0012_tags",
    "m0013_attachments",
    "m0014_sign_off",
    "m0015_due",
    "m0016_screening",
    "m0017_follower_counts",
    "m0018_profile_checks",
    "m0019_stage_names",
    "m0020_sizes",
    "m0021_saved_views",
    "m0022_tag_silence",
    "m0023_order_country",
    "m0024_library",
    "m0025_search_index",
    "m0026_stage_days",
    "m0027_both_scripts",
    "m0028_planned_posts",
    "m0029_not_alike",
    "m0030_rights_of_posts",
    "m0031_library_owner",
    "m0032_merged_files",
    "m0033_titles_of_pieces",
    "m0034_erased_makers",
    "m0035_counted_collections",
    "m0036_refunds_of_goods",
)
SCHEMA_VERSION = len(MIGRATIONS)
