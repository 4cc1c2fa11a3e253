-- As in the document, but for what no server here takes: uuid-ossp (not needed), and ivfflat on vector(3072), which PostgreSQL refuses.
CREATE EXTENSION IF NOT EXISTS vector;
-- CREATE EXTENSION IF NOT EXISTS "uuid-ossp";

-- Core Framework Documents Table
CREATE TABLE framework_documents (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    chunk_id VARCHAR(255) UNIQUE NOT NULL,
    source_file VARCHAR(255) NOT NULL,
    section VARCHAR(255) NOT NULL,
    title TEXT NOT NULL,
    description TEXT,
    content TEXT NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    updated_at TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    
    -- Constraints (Level 1 Error Handling)
    CONSTRAINT non_empty_content CHECK (length(trim(content)) > 0),
    CONSTRAINT non_empty_chunk_id CHECK (length(trim(chunk_id)) > 0)
);

-- Vector Embeddings Table (Separation of Concerns)
CREATE TABLE chunk_embeddings (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    document_id UUID REFERENCES framework_documents(id) ON DELETE CASCADE,
    embedding vector(3072), -- OpenAI text-embedding-3-large
    model_name VARCHAR(100) DEFAULT 'text-embedding-3-large' NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    
    -- Constraints
    CONSTRAINT valid_embedding_dimensions CHECK (vector_dims(embedding) = 3072),
    CONSTRAINT valid_model_name CHECK (model_name IN ('text-embedding-3-large', 'text-embedding-3-small'))
);

-- Framework Metadata Table (Rich Business Context)
CREATE TABLE framework_metadata (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    document_id UUID REFERENCES framework_documents(id) ON DELETE CASCADE,
    character_count INTEGER NOT NULL,
    word_count INTEGER NOT NULL,
    chunk_type VARCHAR(50) NOT NULL,
    framework_name VARCHAR(255),
    preserves_complete_concept BOOLEAN DEFAULT TRUE,
    overlap_with_previous TEXT,
    contains_formula BOOLEAN DEFAULT FALSE,
    contains_list BOOLEAN DEFAULT FALSE,
    contains_example BOOLEAN DEFAULT FALSE,
    business_logic_intact BOOLEAN DEFAULT TRUE,
    validation_passed BOOLEAN DEFAULT FALSE,
    processing_date DATE,
    guidelines_compliance VARCHAR(255),
    
    -- Constraints (Level 1 Error Handling)
    CONSTRAINT valid_chunk_type CHECK (chunk_type IN ('atomic_framework', 'framework_section', 'supporting')),
    CONSTRAINT valid_character_count CHECK (character_count > 0),
    CONSTRAINT valid_word_count CHECK (word_count > 0)
);

-- Key Concepts Junction Table (N:N relationship)
CREATE TABLE key_concepts (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    concept_name VARCHAR(255) UNIQUE NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    
    CONSTRAINT non_empty_concept_name CHECK (length(trim(concept_name)) > 0)
);

CREATE TABLE document_concepts (
    document_id UUID REFERENCES framework_documents(id) ON DELETE CASCADE,
    concept_id UUID REFERENCES key_concepts(id) ON DELETE CASCADE,
    PRIMARY KEY (document_id, concept_id),
    created_at TIMESTAMP WITH TIME ZONE DEFAULT NOW()
);

-- Source Line Tracking (Traceability)
CREATE TABLE source_lines (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    document_id UUID REFERENCES framework_documents(id) ON DELETE CASCADE,
    start_line INTEGER,
    end_line INTEGER,
    
    CONSTRAINT valid_line_numbers CHECK (start_line > 0 AND end_line >= start_line)
);
-- Vector similarity search (Primary use case)
-- CREATE INDEX idx_embeddings_vector ON chunk_embeddings 
-- USING ivfflat (embedding vector_cosine_ops) 
-- WITH (lists = 100);

-- Business queries
CREATE INDEX idx_documents_chunk_id ON framework_documents(chunk_id);
CREATE INDEX idx_documents_section ON framework_documents(section);
CREATE INDEX idx_metadata_framework_name ON framework_metadata(framework_name);
CREATE INDEX idx_metadata_chunk_type ON framework_metadata(chunk_type);
CREATE INDEX idx_documents_created_at ON framework_documents(created_at);
CREATE INDEX idx_documents_source_file ON framework_documents(source_file);

-- Full-text search (Hybrid retrieval)
CREATE INDEX idx_documents_content_fts ON framework_documents 
USING gin(to_tsvector('english', content));
CREATE INDEX idx_documents_title_fts ON framework_documents 
USING gin(to_tsvector('english', title));

-- Concept-based retrieval
CREATE INDEX idx_concepts_name ON key_concepts(concept_name);
CREATE INDEX idx_document_concepts_document_id ON document_concepts(document_id);
CREATE INDEX idx_document_concepts_concept_id ON document_concepts(concept_id);

