-- Made by schemac from schemas/widgettdc. Do not edit.

BEGIN;

CREATE TABLE decisions (
  id serial NOT NULL,
  org_id varchar(255) NOT NULL,
  title varchar(500) NOT NULL,
  description text,
  made_at timestamptz NOT NULL,
  CONSTRAINT decisions_pkey PRIMARY KEY (id)
);

CREATE INDEX decisions_org_id_idx ON decisions (org_id);

CREATE INDEX decisions_made_at_idx ON decisions (made_at);

CREATE TABLE evolution_kpis (
  id serial NOT NULL,
  decision_id integer NOT NULL,
  kpi_name varchar(200) NOT NULL,
  expected_value numeric(10, 2) NOT NULL,
  actual_value numeric(10, 2),
  measured_at timestamptz NOT NULL,
  CONSTRAINT evolution_kpis_pkey PRIMARY KEY (id)
);

CREATE INDEX evolution_kpis_decision_id_idx ON evolution_kpis (decision_id);

CREATE INDEX evolution_kpis_measured_at_idx ON evolution_kpis (measured_at);

CREATE TABLE raw_documents (
  id serial NOT NULL,
  org_id varchar(255) NOT NULL,
  title varchar(500),
  content text NOT NULL,
  source varchar(200),
  ingested_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT raw_documents_pkey PRIMARY KEY (id)
);

CREATE INDEX raw_documents_org_id_idx ON raw_documents (org_id);

CREATE INDEX raw_documents_ingested_at_idx ON raw_documents (ingested_at);

CREATE TABLE structured_facts (
  id serial NOT NULL,
  org_id varchar(255) NOT NULL,
  subject varchar(500) NOT NULL,
  predicate varchar(200) NOT NULL,
  object text NOT NULL,
  doc_id integer,
  CONSTRAINT structured_facts_pkey PRIMARY KEY (id)
);

CREATE INDEX structured_facts_org_id_idx ON structured_facts (org_id);

CREATE INDEX structured_facts_subject_idx ON structured_facts (subject);

CREATE TABLE memory_entities (
  id serial NOT NULL,
  org_id varchar(255) NOT NULL,
  text text NOT NULL,
  metadata jsonb,
  created_at timestamptz DEFAULT now() NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT memory_entities_pkey PRIMARY KEY (id)
);

CREATE INDEX memory_entities_org_id_idx ON memory_entities (org_id);

CREATE INDEX memory_entities_created_at_idx ON memory_entities (created_at);

CREATE FUNCTION memory_entities_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER memory_entities_on_update BEFORE UPDATE ON memory_entities FOR EACH ROW EXECUTE FUNCTION memory_entities_on_update();

CREATE TABLE memory_relations (
  id serial NOT NULL,
  source_id integer NOT NULL,
  target_id integer NOT NULL,
  relation_type varchar(100) NOT NULL,
  strength numeric(3, 2) DEFAULT 1.0 NOT NULL,
  CONSTRAINT memory_relations_pkey PRIMARY KEY (id),
  CONSTRAINT memory_relations_source_id_fkey FOREIGN KEY (source_id) REFERENCES memory_entities (id) ON UPDATE CASCADE ON DELETE CASCADE
);

CREATE INDEX memory_relations_source_id_idx ON memory_relations (source_id);

CREATE INDEX memory_relations_target_id_idx ON memory_relations (target_id);

CREATE TABLE memory_tags (
  id serial NOT NULL,
  entity_id integer NOT NULL,
  tag varchar(100) NOT NULL,
  CONSTRAINT memory_tags_pkey PRIMARY KEY (id),
  CONSTRAINT memory_tags_entity_id_fkey FOREIGN KEY (entity_id) REFERENCES memory_entities (id) ON UPDATE CASCADE ON DELETE CASCADE
);

CREATE INDEX memory_tags_entity_id_idx ON memory_tags (entity_id);

CREATE INDEX memory_tags_tag_idx ON memory_tags (tag);

CREATE TABLE pal_focus_windows (
  id serial NOT NULL,
  user_id varchar(255) NOT NULL,
  start_time timestamptz NOT NULL,
  end_time timestamptz NOT NULL,
  priority varchar(50) NOT NULL,
  CONSTRAINT pal_focus_windows_pkey PRIMARY KEY (id)
);

CREATE INDEX pal_focus_windows_user_id_idx ON pal_focus_windows (user_id);

CREATE INDEX pal_focus_windows_start_time_idx ON pal_focus_windows (start_time);

CREATE TABLE pal_stress_levels (
  id serial NOT NULL,
  user_id varchar(255) NOT NULL,
  level smallint NOT NULL,
  measured_at timestamptz NOT NULL,
  CONSTRAINT pal_stress_levels_pkey PRIMARY KEY (id)
);

CREATE INDEX pal_stress_levels_user_id_idx ON pal_stress_levels (user_id);

CREATE INDEX pal_stress_levels_measured_at_idx ON pal_stress_levels (measured_at);

COMMIT;
