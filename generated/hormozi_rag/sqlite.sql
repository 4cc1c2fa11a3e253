-- Made by schemac from schemas/hormozi_rag. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE key_concepts (
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  concept_name TEXT NOT NULL CONSTRAINT "concept_name is varchar(255)" CHECK (length(concept_name) <= 255 AND instr(concept_name, char(0)) = 0),
  created_at TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  CONSTRAINT key_concepts_pkey PRIMARY KEY (id),
  CONSTRAINT key_concepts_concept_name_key UNIQUE (concept_name),
  CONSTRAINT non_empty_concept_name CHECK (length(trim(concept_name)) > 0)
) STRICT;

CREATE INDEX idx_concepts_name ON key_concepts (concept_name);

CREATE TABLE document_concepts (
  document_id TEXT NOT NULL CONSTRAINT "document_id is uuid" CHECK (document_id GLOB '????????-????-????-????-????????????' AND trim(document_id, '-0123456789abcdef') = '' AND length(replace(document_id, '-', '')) = 32),
  concept_id TEXT NOT NULL CONSTRAINT "concept_id is uuid" CHECK (concept_id GLOB '????????-????-????-????-????????????' AND trim(concept_id, '-0123456789abcdef') = '' AND length(replace(concept_id, '-', '')) = 32),
  created_at TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  CONSTRAINT document_concepts_pkey PRIMARY KEY (document_id, concept_id),
  CONSTRAINT document_concepts_document_id_fkey FOREIGN KEY (document_id) REFERENCES framework_documents (id) ON DELETE CASCADE,
  CONSTRAINT document_concepts_concept_id_fkey FOREIGN KEY (concept_id) REFERENCES key_concepts (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX idx_document_concepts_document_id ON document_concepts (document_id);

CREATE INDEX idx_document_concepts_concept_id ON document_concepts (concept_id);

CREATE TABLE framework_documents (
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  chunk_id TEXT NOT NULL CONSTRAINT "chunk_id is varchar(255)" CHECK (length(chunk_id) <= 255 AND instr(chunk_id, char(0)) = 0),
  source_file TEXT NOT NULL CONSTRAINT "source_file is varchar(255)" CHECK (length(source_file) <= 255 AND instr(source_file, char(0)) = 0),
  section TEXT NOT NULL CONSTRAINT "section is varchar(255)" CHECK (length(section) <= 255 AND instr(section, char(0)) = 0),
  title TEXT NOT NULL CONSTRAINT "title is text" CHECK (instr(title, char(0)) = 0),
  description TEXT CONSTRAINT "description is text" CHECK (instr(description, char(0)) = 0),
  content TEXT NOT NULL CONSTRAINT "content is text" CHECK (instr(content, char(0)) = 0),
  created_at TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT framework_documents_pkey PRIMARY KEY (id),
  CONSTRAINT framework_documents_chunk_id_key UNIQUE (chunk_id),
  CONSTRAINT non_empty_content CHECK (length(trim(content)) > 0),
  CONSTRAINT non_empty_chunk_id CHECK (length(trim(chunk_id)) > 0)
) STRICT;

CREATE INDEX idx_documents_chunk_id ON framework_documents (chunk_id);

CREATE INDEX idx_documents_section ON framework_documents (section);

CREATE INDEX idx_documents_created_at ON framework_documents (created_at);

CREATE INDEX idx_documents_source_file ON framework_documents (source_file);

CREATE TABLE framework_metadata (
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  document_id TEXT CONSTRAINT "document_id is uuid" CHECK (document_id GLOB '????????-????-????-????-????????????' AND trim(document_id, '-0123456789abcdef') = '' AND length(replace(document_id, '-', '')) = 32),
  character_count INTEGER NOT NULL CONSTRAINT "character_count is integer" CHECK (character_count BETWEEN -2147483648 AND 2147483647),
  word_count INTEGER NOT NULL CONSTRAINT "word_count is integer" CHECK (word_count BETWEEN -2147483648 AND 2147483647),
  chunk_type TEXT NOT NULL CONSTRAINT "chunk_type is varchar(50)" CHECK (length(chunk_type) <= 50 AND instr(chunk_type, char(0)) = 0),
  framework_name TEXT CONSTRAINT "framework_name is varchar(255)" CHECK (length(framework_name) <= 255 AND instr(framework_name, char(0)) = 0),
  preserves_complete_concept INTEGER DEFAULT TRUE CONSTRAINT "preserves_complete_concept is boolean" CHECK (preserves_complete_concept IN (0, 1)),
  overlap_with_previous TEXT CONSTRAINT "overlap_with_previous is text" CHECK (instr(overlap_with_previous, char(0)) = 0),
  contains_formula INTEGER DEFAULT FALSE CONSTRAINT "contains_formula is boolean" CHECK (contains_formula IN (0, 1)),
  contains_list INTEGER DEFAULT FALSE CONSTRAINT "contains_list is boolean" CHECK (contains_list IN (0, 1)),
  contains_example INTEGER DEFAULT FALSE CONSTRAINT "contains_example is boolean" CHECK (contains_example IN (0, 1)),
  business_logic_intact INTEGER DEFAULT TRUE CONSTRAINT "business_logic_intact is boolean" CHECK (business_logic_intact IN (0, 1)),
  validation_passed INTEGER DEFAULT FALSE CONSTRAINT "validation_passed is boolean" CHECK (validation_passed IN (0, 1)),
  processing_date TEXT CONSTRAINT "processing_date is date" CHECK (processing_date >= '0001' AND processing_date IS date(processing_date || ' 00:00', '+0 days')),
  guidelines_compliance TEXT CONSTRAINT "guidelines_compliance is varchar(255)" CHECK (length(guidelines_compliance) <= 255 AND instr(guidelines_compliance, char(0)) = 0),
  CONSTRAINT framework_metadata_pkey PRIMARY KEY (id),
  CONSTRAINT valid_chunk_type CHECK (chunk_type IN ('atomic_framework', 'framework_section', 'supporting')),
  CONSTRAINT valid_character_count CHECK (character_count > 0),
  CONSTRAINT valid_word_count CHECK (word_count > 0),
  CONSTRAINT framework_metadata_document_id_fkey FOREIGN KEY (document_id) REFERENCES framework_documents (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX idx_metadata_framework_name ON framework_metadata (framework_name);

CREATE INDEX idx_metadata_chunk_type ON framework_metadata (chunk_type);

CREATE TABLE source_lines (
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  document_id TEXT CONSTRAINT "document_id is uuid" CHECK (document_id GLOB '????????-????-????-????-????????????' AND trim(document_id, '-0123456789abcdef') = '' AND length(replace(document_id, '-', '')) = 32),
  start_line INTEGER CONSTRAINT "start_line is integer" CHECK (start_line BETWEEN -2147483648 AND 2147483647),
  end_line INTEGER CONSTRAINT "end_line is integer" CHECK (end_line BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT source_lines_pkey PRIMARY KEY (id),
  CONSTRAINT valid_line_numbers CHECK (start_line > 0 AND end_line >= start_line),
  CONSTRAINT source_lines_document_id_fkey FOREIGN KEY (document_id) REFERENCES framework_documents (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE chunk_embeddings (
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  document_id TEXT CONSTRAINT "document_id is uuid" CHECK (document_id GLOB '????????-????-????-????-????????????' AND trim(document_id, '-0123456789abcdef') = '' AND length(replace(document_id, '-', '')) = 32),
  embedding BLOB CONSTRAINT "embedding is vector(3072)" CHECK (length(embedding) = 12288),
  model_name TEXT NOT NULL DEFAULT 'text-embedding-3-large' CONSTRAINT "model_name is varchar(100)" CHECK (length(model_name) <= 100 AND instr(model_name, char(0)) = 0),
  created_at TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  CONSTRAINT chunk_embeddings_pkey PRIMARY KEY (id),
  CONSTRAINT valid_embedding_dimensions CHECK ((length(embedding) / 4) = 3072),
  CONSTRAINT valid_model_name CHECK (model_name IN ('text-embedding-3-large', 'text-embedding-3-small')),
  CONSTRAINT chunk_embeddings_document_id_fkey FOREIGN KEY (document_id) REFERENCES framework_documents (id) ON DELETE CASCADE
) STRICT;

COMMIT;
