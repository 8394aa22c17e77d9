"""Which schema this app writes. Cheap to import, so that an up-to-date file opens without sqlite_utils."""

# "SRoi" as a big-endian integer: marks a file as a SocialROI workspace.
APPLICATION_ID = 0x53526F69
# Number of migrations in the folder schema; a test keeps the two together.
SCHEMA_VERSION = 8
