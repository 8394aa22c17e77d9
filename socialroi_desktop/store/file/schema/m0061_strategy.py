"""Briefs, the brand kit, own accounts, stages with the shares of platforms, and roles."""

_EVIDENCE = "id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER"

SCRIPT = f"""
CREATE TABLE brief (
    {_EVIDENCE}, name TEXT NOT NULL, dated_on TEXT, why_social TEXT, wanted_value TEXT, positioning TEXT, tone TEXT,
    consumers TEXT, likes TEXT, competitors TEXT, present_state TEXT, people TEXT, material TEXT, money INTEGER, currency TEXT,
    note TEXT) STRICT;
CREATE TABLE brand (
    {_EVIDENCE}, name TEXT NOT NULL, words TEXT, handles TEXT, products TEXT, look TEXT, slogan TEXT, note TEXT) STRICT;
CREATE TABLE account (
    {_EVIDENCE}, channel TEXT NOT NULL, name TEXT NOT NULL, platform TEXT, role TEXT NOT NULL DEFAULT 'minor',
    stage TEXT NOT NULL DEFAULT 'running', owner TEXT, link TEXT, audience TEXT, habits TEXT, usage TEXT, check_on TEXT,
    note TEXT) STRICT;
CREATE TABLE stage_plan (
    {_EVIDENCE}, name TEXT NOT NULL, purpose TEXT, start TEXT NOT NULL, "end" TEXT NOT NULL,
    brief_id INTEGER REFERENCES brief(id), budget INTEGER, currency TEXT, minutes INTEGER, note TEXT) STRICT;
CREATE INDEX stage_plan_brief ON stage_plan(brief_id) WHERE brief_id IS NOT NULL;
CREATE TABLE platform_share (
    {_EVIDENCE}, stage_plan_id INTEGER NOT NULL REFERENCES stage_plan(id), channel TEXT NOT NULL, budget_share INTEGER,
    hours_share INTEGER, note TEXT) STRICT;
CREATE INDEX platform_share_stage ON platform_share(stage_plan_id);
CREATE TABLE role (
    {_EVIDENCE}, role TEXT NOT NULL, person TEXT, target TEXT, result TEXT, reward TEXT, knows TEXT, start TEXT, "end" TEXT,
    note TEXT) STRICT;
"""
