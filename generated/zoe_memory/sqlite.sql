-- Made by schemac from schemas/zoe_memory. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE embedding_models ( -- What makes the vectors. Vectors of different models can't be compared.
  name TEXT NOT NULL CONSTRAINT "name is varchar(120)" CHECK (length(name) <= 120 AND instr(name, char(0)) = 0),
  -- All that the columns of type vector(384) can hold.
  dimensions INTEGER NOT NULL DEFAULT 384 CONSTRAINT "dimensions is smallint" CHECK (dimensions BETWEEN -32768 AND 32767),
  distance TEXT NOT NULL DEFAULT 'cosine' CONSTRAINT "distance is distance" CHECK (distance IN ('cosine', 'euclidean', 'inner_product')),
  max_tokens INTEGER NOT NULL DEFAULT 256 CONSTRAINT "max_tokens is integer" CHECK (max_tokens BETWEEN -2147483648 AND 2147483647),
  is_default INTEGER NOT NULL DEFAULT FALSE CONSTRAINT "is_default is boolean" CHECK (is_default IN (0, 1)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  CONSTRAINT embedding_models_pkey PRIMARY KEY (name),
  CONSTRAINT embedding_models_name_not_empty CHECK (length(trim(name)) > 0),
  CONSTRAINT embedding_models_dimensions_fit CHECK (dimensions = 384),
  CONSTRAINT embedding_models_max_tokens_in_range CHECK (max_tokens BETWEEN 1 AND 8192)
) STRICT;

CREATE UNIQUE INDEX embedding_models_default_key ON embedding_models (is_default) WHERE is_default;

CREATE TABLE entity_embeddings ( -- One vector per person, project, … and model, made from what is known of it.
  id INTEGER CONSTRAINT entity_embeddings_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  -- Whose it is. users.id in zoe.db.
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  kind TEXT NOT NULL CONSTRAINT "kind is entity_kind" CHECK (kind IN ('event', 'general', 'journal_entry', 'location', 'note', 'person', 'project')),
  -- Its id in zoe.db.
  entity_id TEXT NOT NULL CONSTRAINT "entity_id is varchar(64)" CHECK (length(entity_id) <= 64 AND instr(entity_id, char(0)) = 0),
  name TEXT NOT NULL CONSTRAINT "name is varchar(300)" CHECK (length(name) <= 300 AND instr(name, char(0)) = 0),
  -- The text that was embedded.
  context TEXT NOT NULL DEFAULT '' CONSTRAINT "context is text" CHECK (instr(context, char(0)) = 0),
  -- SHA-256 of it: the vector is made anew when it changes.
  content_hash TEXT NOT NULL CONSTRAINT "content_hash is varchar(64)" CHECK (length(content_hash) <= 64 AND instr(content_hash, char(0)) = 0),
  model_name TEXT NOT NULL DEFAULT 'all-MiniLM-L6-v2' CONSTRAINT "model_name is varchar(120)" CHECK (length(model_name) <= 120 AND instr(model_name, char(0)) = 0),
  embedding BLOB NOT NULL CONSTRAINT "embedding is vector(384)" CHECK (length(embedding) = 1536),
  importance INTEGER NOT NULL DEFAULT 5 CONSTRAINT "importance is smallint" CHECK (importance BETWEEN -32768 AND 32767),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT entity_embeddings_once UNIQUE (kind, entity_id, model_name),
  CONSTRAINT entity_embeddings_entity_not_empty CHECK (entity_id <> '' AND length(trim(name)) > 0),
  CONSTRAINT entity_embeddings_hash_is_sha256 CHECK (length(content_hash) = 64 AND ltrim(content_hash, '0123456789abcdef') = ''),
  CONSTRAINT entity_embeddings_importance_in_range CHECK (importance BETWEEN 1 AND 10),
  CONSTRAINT entity_embeddings_model_name_fkey FOREIGN KEY (model_name) REFERENCES embedding_models (name) ON DELETE CASCADE
) STRICT;

CREATE INDEX entity_embeddings_user_id_kind_idx ON entity_embeddings (user_id, kind);

CREATE INDEX entity_embeddings_model_name_idx ON entity_embeddings (model_name);

CREATE TRIGGER entity_embeddings_updated_at_on_update AFTER UPDATE ON entity_embeddings FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE entity_embeddings SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE relationship_embeddings ( -- How two entities belong together, in words and as a vector. The path of a search leads along them.
  id INTEGER CONSTRAINT relationship_embeddings_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  source_id INTEGER NOT NULL,
  target_id INTEGER NOT NULL,
  -- works_with, is_part_of, …
  relationship TEXT NOT NULL CONSTRAINT "relationship is varchar(80)" CHECK (length(relationship) <= 80 AND instr(relationship, char(0)) = 0),
  description TEXT NOT NULL CONSTRAINT "description is text" CHECK (instr(description, char(0)) = 0),
  keywords TEXT NOT NULL DEFAULT '[]' CONSTRAINT "keywords is jsonb" CHECK (keywords IS NULL OR json_valid(keywords) AND instr(keywords, char(0)) = 0 AND instr(replace(keywords, '\\', ''), '\u0000') = 0 AND (instr(lower(keywords), '\ud') = 0 OR '...' || replace(replace(lower(keywords), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(keywords), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(keywords), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(keywords), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  strength REAL NOT NULL DEFAULT 0.5 CONSTRAINT "strength is numeric(3,2)" CHECK (strength = round(strength, 2) AND abs(strength) < 1e1),
  is_symmetric INTEGER NOT NULL DEFAULT FALSE CONSTRAINT "is_symmetric is boolean" CHECK (is_symmetric IN (0, 1)),
  -- NULL until it is made.
  embedding BLOB CONSTRAINT "embedding is vector(384)" CHECK (length(embedding) = 1536),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT relationship_embeddings_once UNIQUE (source_id, target_id, relationship),
  CONSTRAINT relationship_embeddings_between_two CHECK (source_id <> target_id),
  CONSTRAINT relationship_embeddings_symmetric_in_order CHECK (NOT (is_symmetric) OR source_id < target_id),
  CONSTRAINT relationship_embeddings_strength_in_range CHECK (strength BETWEEN 0.00 AND 1.00),
  CONSTRAINT relationship_embeddings_relationship_is_a_word CHECK (relationship <> '' AND instr(relationship, ' ') = 0),
  CONSTRAINT relationship_embeddings_description_not_empty CHECK (length(trim(description)) > 0),
  CONSTRAINT relationship_embeddings_keywords_are_an_array CHECK (json_type(keywords) = 'array'),
  CONSTRAINT relationship_embeddings_source_id_fkey FOREIGN KEY (source_id) REFERENCES entity_embeddings (id) ON DELETE CASCADE,
  CONSTRAINT relationship_embeddings_target_id_fkey FOREIGN KEY (target_id) REFERENCES entity_embeddings (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX relationship_embeddings_target_id_strength_idx ON relationship_embeddings (target_id, strength DESC);

CREATE INDEX relationship_embeddings_to_make_idx ON relationship_embeddings (id) WHERE embedding IS NULL;

CREATE TRIGGER relationship_embeddings_updated_at_on_update AFTER UPDATE ON relationship_embeddings FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE relationship_embeddings SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE fact_embeddings ( -- Single facts about an entity.
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) CONSTRAINT "id is uuid" CHECK (id GLOB '????????-????-????-????-????????????' AND trim(id, '-0123456789abcdef') = '' AND length(replace(id, '-', '')) = 32),
  entity_id INTEGER NOT NULL,
  fact TEXT NOT NULL CONSTRAINT "fact is text" CHECK (instr(fact, char(0)) = 0),
  category TEXT NOT NULL DEFAULT 'general' CONSTRAINT "category is varchar(60)" CHECK (length(category) <= 60 AND instr(category, char(0)) = 0),
  source TEXT NOT NULL DEFAULT 'user' CONSTRAINT "source is varchar(60)" CHECK (length(source) <= 60 AND instr(source, char(0)) = 0),
  importance INTEGER NOT NULL DEFAULT 5 CONSTRAINT "importance is smallint" CHECK (importance BETWEEN -32768 AND 32767),
  confidence REAL NOT NULL DEFAULT 1 CONSTRAINT "confidence is numeric(3,2)" CHECK (confidence = round(confidence, 2) AND abs(confidence) < 1e1),
  -- NULL until it is made.
  embedding BLOB CONSTRAINT "embedding is vector(384)" CHECK (length(embedding) = 1536),
  learned_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "learned_at is timestamptz" CHECK (learned_at >= '0001' AND learned_at IS datetime(substr(learned_at, 1, 19) || 'Z', '+0 days') || substr(learned_at, 20) AND (substr(learned_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(learned_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND learned_at NOT GLOB '*000')),
  forget_after TEXT CONSTRAINT "forget_after is timestamptz" CHECK (forget_after >= '0001' AND forget_after IS datetime(substr(forget_after, 1, 19) || 'Z', '+0 days') || substr(forget_after, 20) AND (substr(forget_after, 20) GLOB '.[0-9][0-9][0-9]' OR substr(forget_after, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND forget_after NOT GLOB '*000')),
  CONSTRAINT fact_embeddings_pkey PRIMARY KEY (id),
  CONSTRAINT fact_embeddings_fact_not_empty CHECK (length(trim(fact)) > 0),
  CONSTRAINT fact_embeddings_category_not_empty CHECK (category <> ''),
  CONSTRAINT fact_embeddings_importance_in_range CHECK (importance BETWEEN 1 AND 10),
  CONSTRAINT fact_embeddings_confidence_in_range CHECK (confidence > 0 AND confidence <= 1),
  CONSTRAINT fact_embeddings_forgotten_later CHECK (forget_after > learned_at),
  CONSTRAINT fact_embeddings_entity_id_fkey FOREIGN KEY (entity_id) REFERENCES entity_embeddings (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX fact_embeddings_entity_id_importance_idx ON fact_embeddings (entity_id, importance DESC);

CREATE INDEX fact_embeddings_to_forget_idx ON fact_embeddings (forget_after) WHERE forget_after IS NOT NULL;

CREATE TABLE search_cache ( -- Searches that were made, and what they found, until it is too old.
  id INTEGER CONSTRAINT search_cache_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  -- users.id in zoe.db. Results are never shared.
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(64)" CHECK (length(user_id) <= 64 AND instr(user_id, char(0)) = 0),
  -- SHA-256 of the query, in hexadecimal.
  query_hash TEXT NOT NULL CONSTRAINT "query_hash is varchar(64)" CHECK (length(query_hash) <= 64 AND instr(query_hash, char(0)) = 0),
  "query" TEXT NOT NULL CONSTRAINT "query is text" CHECK (instr("query", char(0)) = 0),
  mode TEXT NOT NULL DEFAULT 'hybrid' CONSTRAINT "mode is search_mode" CHECK (mode IN ('global', 'hybrid', 'local', 'naive')),
  model_name TEXT NOT NULL CONSTRAINT "model_name is varchar(120)" CHECK (length(model_name) <= 120 AND instr(model_name, char(0)) = 0),
  -- The query's, so that a like one finds it.
  embedding BLOB CONSTRAINT "embedding is vector(384)" CHECK (length(embedding) = 1536),
  parameters TEXT NOT NULL DEFAULT '{}' CONSTRAINT "parameters is jsonb" CHECK (parameters IS NULL OR json_valid(parameters) AND instr(parameters, char(0)) = 0 AND instr(replace(parameters, '\\', ''), '\u0000') = 0 AND (instr(lower(parameters), '\ud') = 0 OR '...' || replace(replace(lower(parameters), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(parameters), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(parameters), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(parameters), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  threshold REAL NOT NULL DEFAULT 0.30000001192092896 CONSTRAINT "threshold is real" CHECK (threshold = 0 OR abs(threshold) BETWEEN 1e-45 AND 3.4028234663852886e38),
  result_count INTEGER NOT NULL DEFAULT 0 CONSTRAINT "result_count is integer" CHECK (result_count BETWEEN -2147483648 AND 2147483647),
  duration_ms REAL CONSTRAINT "duration_ms is double precision" CHECK (abs(duration_ms) < 9e999),
  hits INTEGER NOT NULL DEFAULT 0 CONSTRAINT "hits is integer" CHECK (hits BETWEEN -2147483648 AND 2147483647),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  expires_at TEXT NOT NULL CONSTRAINT "expires_at is timestamptz" CHECK (expires_at >= '0001' AND expires_at IS datetime(substr(expires_at, 1, 19) || 'Z', '+0 days') || substr(expires_at, 20) AND (substr(expires_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(expires_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND expires_at NOT GLOB '*000')),
  CONSTRAINT search_cache_once UNIQUE (user_id, query_hash, mode, model_name),
  CONSTRAINT search_cache_query_not_empty CHECK (length(trim("query")) > 0),
  CONSTRAINT search_cache_hash_is_sha256 CHECK (length(query_hash) = 64 AND ltrim(query_hash, '0123456789abcdef') = ''),
  CONSTRAINT search_cache_parameters_are_an_object CHECK (json_type(parameters) = 'object'),
  CONSTRAINT search_cache_threshold_in_range CHECK (threshold BETWEEN -1 AND 1),
  CONSTRAINT search_cache_counts_not_negative CHECK (result_count >= 0 AND hits >= 0),
  CONSTRAINT search_cache_duration_not_negative CHECK (duration_ms >= 0),
  CONSTRAINT search_cache_expires_later CHECK (expires_at > created_at),
  CONSTRAINT search_cache_model_name_fkey FOREIGN KEY (model_name) REFERENCES embedding_models (name) ON DELETE CASCADE
) STRICT;

CREATE INDEX search_cache_model_name_idx ON search_cache (model_name);

CREATE INDEX search_cache_expires_at_idx ON search_cache (expires_at);

CREATE INDEX search_cache_popular_idx ON search_cache (user_id, hits DESC) WHERE hits > 1;

CREATE TABLE search_cache_results ( -- What a search found, best first. Gone with the search, or with what it found.
  search_id INTEGER NOT NULL,
  rank INTEGER NOT NULL CONSTRAINT "rank is smallint" CHECK (rank BETWEEN -32768 AND 32767),
  entity_id INTEGER NOT NULL,
  fact_id TEXT CONSTRAINT "fact_id is uuid" CHECK (fact_id GLOB '????????-????-????-????-????????????' AND trim(fact_id, '-0123456789abcdef') = '' AND length(replace(fact_id, '-', '')) = 32),
  similarity REAL NOT NULL CONSTRAINT "similarity is real" CHECK (similarity = 0 OR abs(similarity) BETWEEN 1e-45 AND 3.4028234663852886e38),
  -- What relationships add to it, 0.4 at most.
  boost REAL NOT NULL DEFAULT 0.0 CONSTRAINT "boost is real" CHECK (boost = 0 OR abs(boost) BETWEEN 1e-45 AND 3.4028234663852886e38),
  score REAL NOT NULL GENERATED ALWAYS AS (similarity + boost) STORED CONSTRAINT "score is real" CHECK (score = 0 OR abs(score) BETWEEN 1e-45 AND 3.4028234663852886e38),
  -- The relationships that led there.
  path TEXT CONSTRAINT "path is text" CHECK (instr(path, char(0)) = 0),
  CONSTRAINT search_cache_results_pkey PRIMARY KEY (search_id, rank),
  CONSTRAINT search_cache_results_rank_positive CHECK (rank >= 1),
  CONSTRAINT search_cache_results_similarity_in_range CHECK (similarity >= -1 AND similarity <= 1),
  CONSTRAINT search_cache_results_boost_in_range CHECK (boost BETWEEN 0 AND 0.5),
  CONSTRAINT search_cache_results_path_of_a_boost CHECK (path IS NULL OR boost > 0),
  CONSTRAINT search_cache_results_search_id_fkey FOREIGN KEY (search_id) REFERENCES search_cache (id) ON DELETE CASCADE,
  CONSTRAINT search_cache_results_entity_id_fkey FOREIGN KEY (entity_id) REFERENCES entity_embeddings (id) ON DELETE CASCADE,
  CONSTRAINT search_cache_results_fact_id_fkey FOREIGN KEY (fact_id) REFERENCES fact_embeddings (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX search_cache_results_entity_id_idx ON search_cache_results (entity_id);

CREATE INDEX search_cache_results_fact_id_idx ON search_cache_results (fact_id);

COMMIT;
