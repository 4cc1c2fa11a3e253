-- A row that passes and one that fails for every check of schemas/zoe_memory. The statements mean the same on PostgreSQL and SQLite.
-- Each runs alone behind the set-up; a failing one breaks that one check.

-- setup
INSERT INTO embedding_models (name, is_default)
  VALUES ('all-MiniLM-L6-v2', TRUE);
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, context, content_hash, embedding)
  VALUES (1, 'testuser', 'person', '1', 'Sarah', 'Person: Sarah', '1111111111111111111111111111111111111111111111111111111111111111', {vector 384});
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, context, content_hash, embedding)
  VALUES (2, 'testuser', 'person', '2', 'Zoë Müller', 'Person: Zoë Müller', '2222222222222222222222222222222222222222222222222222222222222222', {vector 384});
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at)
  VALUES ('00000000-0000-4000-8000-000000000001', 1, 'Loves coffee.', '2025-01-01 10:00:00.000');
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (1, 'testuser', '1111111111111111111111111111111111111111111111111111111111111111', 'who loves coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-02 10:00:00.000');

-- embedding_models.embedding_models_name_not_empty: passes
INSERT INTO embedding_models (name, dimensions)
  VALUES ('a', 384);

-- embedding_models.embedding_models_name_not_empty: passes
INSERT INTO embedding_models (name, dimensions)
  VALUES (' ü ', 384);

-- embedding_models.embedding_models_name_not_empty: passes
INSERT INTO embedding_models (name, dimensions)
  VALUES ('　', 384);

-- embedding_models.embedding_models_name_not_empty: fails
INSERT INTO embedding_models (name, dimensions)
  VALUES ('', 384);

-- embedding_models.embedding_models_name_not_empty: fails
INSERT INTO embedding_models (name, dimensions)
  VALUES ('   ', 384);

-- embedding_models.embedding_models_dimensions_fit: passes
INSERT INTO embedding_models (name, dimensions)
  VALUES ('bge-small', 384);

-- embedding_models.embedding_models_dimensions_fit: passes
INSERT INTO embedding_models (name)
  VALUES ('bge-small');

-- embedding_models.embedding_models_dimensions_fit: fails
INSERT INTO embedding_models (name, dimensions)
  VALUES ('bge-small', 383);

-- embedding_models.embedding_models_dimensions_fit: fails
INSERT INTO embedding_models (name, dimensions)
  VALUES ('bge-small', 768);

-- embedding_models.embedding_models_max_tokens_in_range: passes
INSERT INTO embedding_models (name, dimensions, max_tokens)
  VALUES ('bge-small', 384, 1);

-- embedding_models.embedding_models_max_tokens_in_range: passes
INSERT INTO embedding_models (name, dimensions, max_tokens)
  VALUES ('bge-small', 384, 8192);

-- embedding_models.embedding_models_max_tokens_in_range: fails
INSERT INTO embedding_models (name, dimensions, max_tokens)
  VALUES ('bge-small', 384, 0);

-- embedding_models.embedding_models_max_tokens_in_range: fails
INSERT INTO embedding_models (name, dimensions, max_tokens)
  VALUES ('bge-small', 384, 8193);

-- entity_embeddings.entity_embeddings_entity_not_empty: passes
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, content_hash, embedding)
  VALUES (9, 'testuser', 'project', '1', 'Website', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', {vector 384});

-- entity_embeddings.entity_embeddings_entity_not_empty: passes
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, content_hash, embedding)
  VALUES (9, 'testuser', 'project', '1', '項目', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', {vector 384});

-- entity_embeddings.entity_embeddings_entity_not_empty: fails
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, content_hash, embedding)
  VALUES (9, 'testuser', 'project', '', 'Website', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', {vector 384});

-- entity_embeddings.entity_embeddings_entity_not_empty: fails
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, content_hash, embedding)
  VALUES (9, 'testuser', 'project', '1', ' ', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', {vector 384});

-- entity_embeddings.entity_embeddings_hash_is_sha256: passes
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, content_hash, embedding)
  VALUES (9, 'testuser', 'project', '1', 'Website', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', {vector 384});

-- entity_embeddings.entity_embeddings_hash_is_sha256: passes
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, content_hash, embedding)
  VALUES (9, 'testuser', 'project', '1', 'Website', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', {vector 384});

-- entity_embeddings.entity_embeddings_hash_is_sha256: passes
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, content_hash, embedding)
  VALUES (9, 'testuser', 'project', '1', 'Website', '0000000000000000000000000000000000000000000000000000000000000000', {vector 384});

-- entity_embeddings.entity_embeddings_hash_is_sha256: fails
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, content_hash, embedding)
  VALUES (9, 'testuser', 'project', '1', 'Website', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', {vector 384});

-- entity_embeddings.entity_embeddings_hash_is_sha256: fails
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, content_hash, embedding)
  VALUES (9, 'testuser', 'project', '1', 'Website', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', {vector 384});

-- entity_embeddings.entity_embeddings_hash_is_sha256: fails
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, content_hash, embedding)
  VALUES (9, 'testuser', 'project', '1', 'Website', 'g000000000000000000000000000000000000000000000000000000000000000', {vector 384});

-- entity_embeddings.entity_embeddings_hash_is_sha256: fails
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, content_hash, embedding)
  VALUES (9, 'testuser', 'project', '1', 'Website', '000000000000000000000000000000000000000000000000000000000000000é', {vector 384});

-- entity_embeddings.entity_embeddings_hash_is_sha256: fails
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, content_hash, embedding)
  VALUES (9, 'testuser', 'project', '1', 'Website', '', {vector 384});

-- entity_embeddings.entity_embeddings_importance_in_range: passes
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, content_hash, embedding, importance)
  VALUES (9, 'testuser', 'project', '1', 'Website', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', {vector 384}, 1);

-- entity_embeddings.entity_embeddings_importance_in_range: passes
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, content_hash, embedding, importance)
  VALUES (9, 'testuser', 'project', '1', 'Website', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', {vector 384}, 10);

-- entity_embeddings.entity_embeddings_importance_in_range: fails
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, content_hash, embedding, importance)
  VALUES (9, 'testuser', 'project', '1', 'Website', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', {vector 384}, 0);

-- entity_embeddings.entity_embeddings_importance_in_range: fails
INSERT INTO entity_embeddings (id, user_id, kind, entity_id, name, content_hash, embedding, importance)
  VALUES (9, 'testuser', 'project', '1', 'Website', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', {vector 384}, 11);

-- relationship_embeddings.relationship_embeddings_between_two: passes
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description)
  VALUES (9, 1, 2, 'works_with', 'Same team.');

-- relationship_embeddings.relationship_embeddings_between_two: passes
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description, embedding)
  VALUES (9, 1, 2, 'works_with', 'Same team.', {vector 384});

-- relationship_embeddings.relationship_embeddings_between_two: fails
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description)
  VALUES (9, 1, 1, 'works_with', 'Same team.');

-- relationship_embeddings.relationship_embeddings_symmetric_in_order: passes
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description, is_symmetric)
  VALUES (9, 1, 2, 'works_with', 'Same team.', TRUE);

-- relationship_embeddings.relationship_embeddings_symmetric_in_order: passes
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description)
  VALUES (9, 2, 1, 'works_with', 'Same team.');

-- relationship_embeddings.relationship_embeddings_symmetric_in_order: fails
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description, is_symmetric)
  VALUES (9, 2, 1, 'works_with', 'Same team.', TRUE);

-- relationship_embeddings.relationship_embeddings_strength_in_range: passes
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description, strength)
  VALUES (9, 1, 2, 'works_with', 'Same team.', 0);

-- relationship_embeddings.relationship_embeddings_strength_in_range: passes
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description, strength)
  VALUES (9, 1, 2, 'works_with', 'Same team.', 1);

-- relationship_embeddings.relationship_embeddings_strength_in_range: fails
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description, strength)
  VALUES (9, 1, 2, 'works_with', 'Same team.', -0.01);

-- relationship_embeddings.relationship_embeddings_strength_in_range: fails
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description, strength)
  VALUES (9, 1, 2, 'works_with', 'Same team.', 1.01);

-- relationship_embeddings.relationship_embeddings_relationship_is_a_word: passes
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description)
  VALUES (9, 1, 2, 'w', 'Same team.');

-- relationship_embeddings.relationship_embeddings_relationship_is_a_word: passes
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description)
  VALUES (9, 1, 2, 'kennt_ü', 'Same team.');

-- relationship_embeddings.relationship_embeddings_relationship_is_a_word: fails
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description)
  VALUES (9, 1, 2, '', 'Same team.');

-- relationship_embeddings.relationship_embeddings_relationship_is_a_word: fails
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description)
  VALUES (9, 1, 2, 'works with', 'Same team.');

-- relationship_embeddings.relationship_embeddings_description_not_empty: passes
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description)
  VALUES (9, 1, 2, 'works_with', 'a');

-- relationship_embeddings.relationship_embeddings_description_not_empty: passes
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description)
  VALUES (9, 1, 2, 'works_with', ' ü ');

-- relationship_embeddings.relationship_embeddings_description_not_empty: passes
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description)
  VALUES (9, 1, 2, 'works_with', '　');

-- relationship_embeddings.relationship_embeddings_description_not_empty: fails
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description)
  VALUES (9, 1, 2, 'works_with', '');

-- relationship_embeddings.relationship_embeddings_description_not_empty: fails
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description)
  VALUES (9, 1, 2, 'works_with', '   ');

-- relationship_embeddings.relationship_embeddings_keywords_are_an_array: passes
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description, keywords)
  VALUES (9, 1, 2, 'works_with', 'Same team.', '["team"]');

-- relationship_embeddings.relationship_embeddings_keywords_are_an_array: fails
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description, keywords)
  VALUES (9, 1, 2, 'works_with', 'Same team.', '{}');

-- relationship_embeddings.relationship_embeddings_keywords_are_an_array: fails
INSERT INTO relationship_embeddings (id, source_id, target_id, relationship, description, keywords)
  VALUES (9, 1, 2, 'works_with', 'Same team.', 'null');

-- fact_embeddings.fact_embeddings_fact_not_empty: passes
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'a', '2025-01-01 10:00:00.000');

-- fact_embeddings.fact_embeddings_fact_not_empty: passes
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, ' ü ', '2025-01-01 10:00:00.000');

-- fact_embeddings.fact_embeddings_fact_not_empty: passes
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, '　', '2025-01-01 10:00:00.000');

-- fact_embeddings.fact_embeddings_fact_not_empty: fails
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, '', '2025-01-01 10:00:00.000');

-- fact_embeddings.fact_embeddings_fact_not_empty: fails
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, '   ', '2025-01-01 10:00:00.000');

-- fact_embeddings.fact_embeddings_category_not_empty: passes
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at, category)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'Works in engineering.', '2025-01-01 10:00:00.000', 'work');

-- fact_embeddings.fact_embeddings_category_not_empty: passes
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'Works in engineering.', '2025-01-01 10:00:00.000');

-- fact_embeddings.fact_embeddings_category_not_empty: fails
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at, category)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'Works in engineering.', '2025-01-01 10:00:00.000', '');

-- fact_embeddings.fact_embeddings_importance_in_range: passes
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at, importance)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'Works in engineering.', '2025-01-01 10:00:00.000', 1);

-- fact_embeddings.fact_embeddings_importance_in_range: passes
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at, importance)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'Works in engineering.', '2025-01-01 10:00:00.000', 10);

-- fact_embeddings.fact_embeddings_importance_in_range: fails
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at, importance)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'Works in engineering.', '2025-01-01 10:00:00.000', 0);

-- fact_embeddings.fact_embeddings_importance_in_range: fails
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at, importance)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'Works in engineering.', '2025-01-01 10:00:00.000', 11);

-- fact_embeddings.fact_embeddings_confidence_in_range: passes
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at, confidence)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'Works in engineering.', '2025-01-01 10:00:00.000', 0.01);

-- fact_embeddings.fact_embeddings_confidence_in_range: passes
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at, confidence, embedding)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'Works in engineering.', '2025-01-01 10:00:00.000', 1, {vector 384});

-- fact_embeddings.fact_embeddings_confidence_in_range: fails
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at, confidence)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'Works in engineering.', '2025-01-01 10:00:00.000', 0);

-- fact_embeddings.fact_embeddings_confidence_in_range: fails
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at, confidence)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'Works in engineering.', '2025-01-01 10:00:00.000', 1.01);

-- fact_embeddings.fact_embeddings_forgotten_later: passes
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at, forget_after)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'Works in engineering.', '2025-01-01 10:00:00.000', '2025-01-01 11:00:00.000');

-- fact_embeddings.fact_embeddings_forgotten_later: passes
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at, forget_after)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'Works in engineering.', '2025-01-01 10:00:00.000', NULL);

-- fact_embeddings.fact_embeddings_forgotten_later: fails
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at, forget_after)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'Works in engineering.', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000');

-- fact_embeddings.fact_embeddings_forgotten_later: fails
INSERT INTO fact_embeddings (id, entity_id, fact, learned_at, forget_after)
  VALUES ('00000000-0000-4000-8000-000000000009', 1, 'Works in engineering.', '2025-01-01 10:00:00.000', '2025-01-01 09:00:00.000');

-- search_cache.search_cache_query_not_empty: passes
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'a', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- search_cache.search_cache_query_not_empty: passes
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', ' ü ', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- search_cache.search_cache_query_not_empty: passes
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '　', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- search_cache.search_cache_query_not_empty: fails
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- search_cache.search_cache_query_not_empty: fails
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '   ', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- search_cache.search_cache_hash_is_sha256: passes
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- search_cache.search_cache_hash_is_sha256: passes
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (9, 'testuser', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- search_cache.search_cache_hash_is_sha256: passes
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (9, 'testuser', '0000000000000000000000000000000000000000000000000000000000000000', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- search_cache.search_cache_hash_is_sha256: fails
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (9, 'testuser', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- search_cache.search_cache_hash_is_sha256: fails
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (9, 'testuser', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- search_cache.search_cache_hash_is_sha256: fails
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (9, 'testuser', 'g000000000000000000000000000000000000000000000000000000000000000', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- search_cache.search_cache_hash_is_sha256: fails
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (9, 'testuser', '000000000000000000000000000000000000000000000000000000000000000é', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- search_cache.search_cache_hash_is_sha256: fails
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (9, 'testuser', '', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- search_cache.search_cache_parameters_are_an_object: passes
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at, parameters)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', '{"limit":10}');

-- search_cache.search_cache_parameters_are_an_object: fails
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at, parameters)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', '[]');

-- search_cache.search_cache_parameters_are_an_object: fails
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at, parameters)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', '10');

-- search_cache.search_cache_threshold_in_range: passes
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at, threshold)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', -1);

-- search_cache.search_cache_threshold_in_range: passes
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at, threshold)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 1);

-- search_cache.search_cache_threshold_in_range: passes
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000');

-- search_cache.search_cache_threshold_in_range: fails
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at, threshold)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', -1.5);

-- search_cache.search_cache_threshold_in_range: fails
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at, threshold)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 1.5);

-- search_cache.search_cache_counts_not_negative: passes
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at, result_count, hits)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 0, 0);

-- search_cache.search_cache_counts_not_negative: passes
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at, result_count, hits, embedding)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 5, 2, {vector 384});

-- search_cache.search_cache_counts_not_negative: fails
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at, result_count)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', -1);

-- search_cache.search_cache_counts_not_negative: fails
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at, hits)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', -1);

-- search_cache.search_cache_duration_not_negative: passes
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at, duration_ms)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', 0);

-- search_cache.search_cache_duration_not_negative: passes
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at, duration_ms)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', NULL);

-- search_cache.search_cache_duration_not_negative: fails
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at, duration_ms)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 20:00:00.000', -0.5);

-- search_cache.search_cache_expires_later: passes
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.001');

-- search_cache.search_cache_expires_later: fails
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 10:00:00.000');

-- search_cache.search_cache_expires_later: fails
INSERT INTO search_cache (id, user_id, query_hash, query, model_name, created_at, expires_at)
  VALUES (9, 'testuser', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'coffee', 'all-MiniLM-L6-v2', '2025-01-01 10:00:00.000', '2025-01-01 09:00:00.000');

-- search_cache_results.search_cache_results_rank_positive: passes
INSERT INTO search_cache_results (search_id, rank, entity_id, fact_id, similarity)
  VALUES (1, 1, 1, '00000000-0000-4000-8000-000000000001', 0.75);

-- search_cache_results.search_cache_results_rank_positive: fails
INSERT INTO search_cache_results (search_id, rank, entity_id, fact_id, similarity)
  VALUES (1, 0, 1, '00000000-0000-4000-8000-000000000001', 0.75);

-- search_cache_results.search_cache_results_similarity_in_range: passes
INSERT INTO search_cache_results (search_id, rank, entity_id, fact_id, similarity)
  VALUES (1, 1, 1, '00000000-0000-4000-8000-000000000001', -1);

-- search_cache_results.search_cache_results_similarity_in_range: passes
INSERT INTO search_cache_results (search_id, rank, entity_id, fact_id, similarity)
  VALUES (1, 1, 1, '00000000-0000-4000-8000-000000000001', 1);

-- search_cache_results.search_cache_results_similarity_in_range: fails
INSERT INTO search_cache_results (search_id, rank, entity_id, fact_id, similarity)
  VALUES (1, 1, 1, '00000000-0000-4000-8000-000000000001', -1.25);

-- search_cache_results.search_cache_results_similarity_in_range: fails
INSERT INTO search_cache_results (search_id, rank, entity_id, fact_id, similarity)
  VALUES (1, 1, 1, '00000000-0000-4000-8000-000000000001', 1.25);

-- search_cache_results.search_cache_results_boost_in_range: passes
INSERT INTO search_cache_results (search_id, rank, entity_id, fact_id, similarity, boost)
  VALUES (1, 1, 1, '00000000-0000-4000-8000-000000000001', 0.75, 0);

-- search_cache_results.search_cache_results_boost_in_range: passes
INSERT INTO search_cache_results (search_id, rank, entity_id, fact_id, similarity, boost)
  VALUES (1, 1, 1, '00000000-0000-4000-8000-000000000001', 0.75, 0.5);

-- search_cache_results.search_cache_results_boost_in_range: fails
INSERT INTO search_cache_results (search_id, rank, entity_id, fact_id, similarity, boost)
  VALUES (1, 1, 1, '00000000-0000-4000-8000-000000000001', 0.75, -0.25);

-- search_cache_results.search_cache_results_boost_in_range: fails
INSERT INTO search_cache_results (search_id, rank, entity_id, fact_id, similarity, boost)
  VALUES (1, 1, 1, '00000000-0000-4000-8000-000000000001', 0.75, 0.75);

-- search_cache_results.search_cache_results_path_of_a_boost: passes
INSERT INTO search_cache_results (search_id, rank, entity_id, fact_id, similarity, path, boost)
  VALUES (1, 1, 1, '00000000-0000-4000-8000-000000000001', 0.75, 'works_with: Zoë', 0.25);

-- search_cache_results.search_cache_results_path_of_a_boost: passes
INSERT INTO search_cache_results (search_id, rank, entity_id, fact_id, similarity, path, boost)
  VALUES (1, 1, 1, '00000000-0000-4000-8000-000000000001', 0.75, NULL, 0.25);

-- search_cache_results.search_cache_results_path_of_a_boost: fails
INSERT INTO search_cache_results (search_id, rank, entity_id, fact_id, similarity, path)
  VALUES (1, 1, 1, '00000000-0000-4000-8000-000000000001', 0.75, 'works_with: Zoë');

-- search_cache_results.search_cache_results_path_of_a_boost: fails
INSERT INTO search_cache_results (search_id, rank, entity_id, fact_id, similarity, path)
  VALUES (1, 1, 1, '00000000-0000-4000-8000-000000000001', 0.75, '');
