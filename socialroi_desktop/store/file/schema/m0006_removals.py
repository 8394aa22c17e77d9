"""What takes imports back, brings them back or can be done again is found without reading the whole history."""

SCRIPT = """
ALTER TABLE operation ADD COLUMN takes_back INTEGER GENERATED ALWAYS AS (json_extract(details, '$.batch')) VIRTUAL;
ALTER TABLE operation ADD COLUMN brings_back INTEGER GENERATED ALWAYS AS (json_extract(details, '$.removal')) VIRTUAL;
CREATE INDEX operation_takes_back ON operation(takes_back) WHERE takes_back IS NOT NULL;
CREATE INDEX operation_brings_back ON operation(brings_back) WHERE brings_back IS NOT NULL;
CREATE INDEX operation_undone ON operation(state) WHERE state = 'undone';
"""
