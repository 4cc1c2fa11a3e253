-- Made by schemac from schemas/hormozi_rag. Do not edit.

BEGIN;

CREATE EXTENSION IF NOT EXISTS vector;

CREATE TABLE key_concepts (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  concept_name varchar(255) NOT NULL,
  created_at timestamptz DEFAULT now(),
  CONSTRAINT key_concepts_pkey PRIMARY KEY (id),
  CONSTRAINT key_concepts_concept_name_key UNIQUE (concept_name),
  CONSTRAINT non_empty_concept_name CHECK (length(trim(concept_name)) > 0)
);

CREATE INDEX idx_concepts_name ON key_concepts (concept_name);

CREATE TABLE framework_documents (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  chunk_id varchar(255) NOT NULL,
  source_file varchar(255) NOT NULL,
  section varchar(255) NOT NULL,
  title text NOT NULL,
  description text,
  content text NOT NULL,
  created_at timestamptz DEFAULT now(),
  updated_at timestamptz DEFAULT now(),
  CONSTRAINT framework_documents_pkey PRIMARY KEY (id),
  CONSTRAINT framework_documents_chunk_id_key UNIQUE (chunk_id),
  CONSTRAINT non_empty_content CHECK (length(trim(content)) > 0),
  CONSTRAINT non_empty_chunk_id CHECK (length(trim(chunk_id)) > 0)
);

CREATE INDEX idx_documents_chunk_id ON framework_documents (chunk_id);

CREATE INDEX idx_documents_section ON framework_documents (section);

CREATE INDEX idx_documents_created_at ON framework_documents (created_at);

CREATE INDEX idx_documents_source_file ON framework_documents (source_file);

CREATE INDEX idx_documents_content_fts ON framework_documents USING gin ((to_tsvector('english', content)));

CREATE INDEX idx_documents_title_fts ON framework_documents USING gin ((to_tsvector('english', title)));

CREATE TABLE document_concepts (
  document_id uuid NOT NULL,
  concept_id uuid NOT NULL,
  created_at timestamptz DEFAULT now(),
  CONSTRAINT document_concepts_pkey PRIMARY KEY (document_id, concept_id),
  CONSTRAINT document_concepts_document_id_fkey FOREIGN KEY (document_id) REFERENCES framework_documents (id) ON DELETE CASCADE,
  CONSTRAINT document_concepts_concept_id_fkey FOREIGN KEY (concept_id) REFERENCES key_concepts (id) ON DELETE CASCADE
);

CREATE INDEX idx_document_concepts_document_id ON document_concepts (document_id);

CREATE INDEX idx_document_concepts_concept_id ON document_concepts (concept_id);

CREATE TABLE framework_metadata (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  document_id uuid,
  character_count integer NOT NULL,
  word_count integer NOT NULL,
  chunk_type varchar(50) NOT NULL,
  framework_name varchar(255),
  preserves_complete_concept boolean DEFAULT true,
  overlap_with_previous text,
  contains_formula boolean DEFAULT false,
  contains_list boolean DEFAULT false,
  contains_example boolean DEFAULT false,
  business_logic_intact boolean DEFAULT true,
  validation_passed boolean DEFAULT false,
  processing_date date,
  guidelines_compliance varchar(255),
  CONSTRAINT framework_metadata_pkey PRIMARY KEY (id),
  CONSTRAINT valid_chunk_type CHECK (chunk_type IN ('atomic_framework', 'framework_section', 'supporting')),
  CONSTRAINT valid_character_count CHECK (character_count > 0),
  CONSTRAINT valid_word_count CHECK (word_count > 0),
  CONSTRAINT framework_metadata_document_id_fkey FOREIGN KEY (document_id) REFERENCES framework_documents (id) ON DELETE CASCADE
);

CREATE INDEX idx_metadata_framework_name ON framework_metadata (framework_name);

CREATE INDEX idx_metadata_chunk_type ON framework_metadata (chunk_type);

CREATE TABLE source_lines (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  document_id uuid,
  start_line integer,
  end_line integer,
  CONSTRAINT source_lines_pkey PRIMARY KEY (id),
  CONSTRAINT valid_line_numbers CHECK (start_line > 0 AND end_line >= start_line),
  CONSTRAINT source_lines_document_id_fkey FOREIGN KEY (document_id) REFERENCES framework_documents (id) ON DELETE CASCADE
);

CREATE TABLE chunk_embeddings (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  document_id uuid,
  embedding vector(3072),
  model_name varchar(100) DEFAULT 'text-embedding-3-large' NOT NULL,
  created_at timestamptz DEFAULT now(),
  CONSTRAINT chunk_embeddings_pkey PRIMARY KEY (id),
  CONSTRAINT valid_embedding_dimensions CHECK (vector_dims(embedding) = 3072),
  CONSTRAINT valid_model_name CHECK (model_name IN ('text-embedding-3-large', 'text-embedding-3-small')),
  CONSTRAINT chunk_embeddings_document_id_fkey FOREIGN KEY (document_id) REFERENCES framework_documents (id) ON DELETE CASCADE
);

CREATE INDEX idx_embeddings_vector ON chunk_embeddings USING ivfflat ((CAST(embedding AS halfvec(3072))) halfvec_cosine_ops) WITH (lists = 100);

COMMIT;
