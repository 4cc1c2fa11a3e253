-- setup
INSERT INTO framework_documents (id, chunk_id, source_file, section, title, content) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'chunk-1', 'offers.md', 'Value', 'Value equation', 'Dream outcome');

-- framework_documents.non_empty_content: passes
INSERT INTO framework_documents (chunk_id, source_file, section, title, content) VALUES ('c', 'f', 's', 't', 'x');
INSERT INTO framework_documents (chunk_id, source_file, section, title, content) VALUES ('c', 'f', 's', 't', '  x  ');
INSERT INTO framework_documents (chunk_id, source_file, section, title, content) VALUES ('c', '', '', '', '😀');
-- trim takes blanks alone: not a line break, not a tab, not a no-break space.
INSERT INTO framework_documents (chunk_id, source_file, section, title, content) VALUES ('c', 'f', 's', 't', '
');
INSERT INTO framework_documents (chunk_id, source_file, section, title, content) VALUES ('c', 'f', 's', 't', '		');
INSERT INTO framework_documents (chunk_id, source_file, section, title, content) VALUES ('c', 'f', 's', 't', ' ');

-- framework_documents.non_empty_content: fails
INSERT INTO framework_documents (chunk_id, source_file, section, title, content) VALUES ('c', 'f', 's', 't', '');
INSERT INTO framework_documents (chunk_id, source_file, section, title, content) VALUES ('c', 'f', 's', 't', '     ');

-- framework_documents.non_empty_chunk_id: passes
INSERT INTO framework_documents (chunk_id, source_file, section, title, content) VALUES ('0', 'f', 's', 't', 'x');
INSERT INTO framework_documents (chunk_id, source_file, section, title, content) VALUES ('üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü', 'f', 's', 't', 'x');
-- A combining accent alone, and a zero-width space.
INSERT INTO framework_documents (chunk_id, source_file, section, title, content) VALUES ('́', 'f', 's', 't', 'x');
INSERT INTO framework_documents (chunk_id, source_file, section, title, content) VALUES ('​', 'f', 's', 't', 'x');

-- framework_documents.non_empty_chunk_id: fails
INSERT INTO framework_documents (chunk_id, source_file, section, title, content) VALUES ('', 'f', 's', 't', 'x');
INSERT INTO framework_documents (chunk_id, source_file, section, title, content) VALUES (' ', 'f', 's', 't', 'x');
INSERT INTO framework_documents (chunk_id, source_file, section, title, content) VALUES ('                                                                                                                                                                                                                                                               ', 'f', 's', 't', 'x');

-- framework_metadata.valid_chunk_type: passes
INSERT INTO framework_metadata (character_count, word_count, chunk_type) VALUES (1, 1, 'atomic_framework');
INSERT INTO framework_metadata (character_count, word_count, chunk_type) VALUES (1, 1, 'framework_section');
INSERT INTO framework_metadata (document_id, character_count, word_count, chunk_type) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 1, 1, 'supporting');

-- framework_metadata.valid_chunk_type: fails
INSERT INTO framework_metadata (character_count, word_count, chunk_type) VALUES (1, 1, '');
INSERT INTO framework_metadata (character_count, word_count, chunk_type) VALUES (1, 1, 'Supporting');
INSERT INTO framework_metadata (character_count, word_count, chunk_type) VALUES (1, 1, 'supporting ');
INSERT INTO framework_metadata (character_count, word_count, chunk_type) VALUES (1, 1, 'supportin');
INSERT INTO framework_metadata (character_count, word_count, chunk_type) VALUES (1, 1, 'ſupporting');

-- framework_metadata.valid_character_count: passes
INSERT INTO framework_metadata (character_count, word_count, chunk_type) VALUES (1, 1, 'supporting');
INSERT INTO framework_metadata (character_count, word_count, chunk_type) VALUES (2147483647, 1, 'supporting');

-- framework_metadata.valid_character_count: fails
INSERT INTO framework_metadata (character_count, word_count, chunk_type) VALUES (0, 1, 'supporting');
INSERT INTO framework_metadata (character_count, word_count, chunk_type) VALUES (-1, 1, 'supporting');
INSERT INTO framework_metadata (character_count, word_count, chunk_type) VALUES (-2147483648, 1, 'supporting');

-- framework_metadata.valid_character_count: refused by the type
INSERT INTO framework_metadata (character_count, word_count, chunk_type) VALUES (-2147483649, 1, 'supporting');

-- framework_metadata.valid_word_count: passes
INSERT INTO framework_metadata (character_count, word_count, chunk_type) VALUES (1, 1, 'supporting');
INSERT INTO framework_metadata (character_count, word_count, chunk_type) VALUES (1, 2147483647, 'supporting');

-- framework_metadata.valid_word_count: fails
INSERT INTO framework_metadata (character_count, word_count, chunk_type) VALUES (1, 0, 'supporting');
INSERT INTO framework_metadata (character_count, word_count, chunk_type) VALUES (1, -2147483648, 'supporting');

-- source_lines.valid_line_numbers: passes
INSERT INTO source_lines (start_line, end_line) VALUES (1, 1);
INSERT INTO source_lines (start_line, end_line) VALUES (1, 2147483647);
INSERT INTO source_lines (start_line, end_line) VALUES (2147483647, 2147483647);
-- A half that is unknown leaves the whole unknown, which is no violation.
INSERT INTO source_lines (start_line, end_line) VALUES (NULL, NULL);
INSERT INTO source_lines (start_line, end_line) VALUES (1, NULL);
INSERT INTO source_lines (start_line, end_line) VALUES (NULL, 1);
INSERT INTO source_lines (start_line, end_line) VALUES (NULL, -1);

-- source_lines.valid_line_numbers: fails
INSERT INTO source_lines (start_line, end_line) VALUES (0, 0);
INSERT INTO source_lines (start_line, end_line) VALUES (2, 1);
INSERT INTO source_lines (start_line, end_line) VALUES (-1, 1);
INSERT INTO source_lines (start_line, end_line) VALUES (0, 2147483647);
-- A half that is false makes the whole false, whatever the other is.
INSERT INTO source_lines (start_line, end_line) VALUES (0, NULL);
INSERT INTO source_lines (start_line, end_line) VALUES (-1, NULL);

-- key_concepts.non_empty_concept_name: passes
INSERT INTO key_concepts (concept_name) VALUES ('Value');
INSERT INTO key_concepts (concept_name) VALUES (' Value ');
INSERT INTO key_concepts (concept_name) VALUES ('値');
INSERT INTO key_concepts (concept_name) VALUES ('	');

-- key_concepts.non_empty_concept_name: fails
INSERT INTO key_concepts (concept_name) VALUES ('');
INSERT INTO key_concepts (concept_name) VALUES ('   ');

-- chunk_embeddings.valid_embedding_dimensions: passes
INSERT INTO chunk_embeddings (embedding) VALUES ({vector 3072});
INSERT INTO chunk_embeddings (embedding) VALUES (NULL);

-- chunk_embeddings.valid_embedding_dimensions: refused by the type
-- The column is vector(3072), so that the check never has to refuse a row.
INSERT INTO chunk_embeddings (embedding) VALUES ({vector 3071});
INSERT INTO chunk_embeddings (embedding) VALUES ({vector 3073});
INSERT INTO chunk_embeddings (embedding) VALUES ({vector 1});

-- chunk_embeddings.valid_model_name: passes
INSERT INTO chunk_embeddings (document_id) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');
INSERT INTO chunk_embeddings (model_name) VALUES ('text-embedding-3-large');
INSERT INTO chunk_embeddings (model_name) VALUES ('text-embedding-3-small');

-- chunk_embeddings.valid_model_name: fails
INSERT INTO chunk_embeddings (model_name) VALUES ('');
INSERT INTO chunk_embeddings (model_name) VALUES ('text-embedding-ada-002');
INSERT INTO chunk_embeddings (model_name) VALUES ('TEXT-EMBEDDING-3-LARGE');
INSERT INTO chunk_embeddings (model_name) VALUES ('text-embedding-3-large ');
-- A hyphen of another kind.
INSERT INTO chunk_embeddings (model_name) VALUES ('text‐embedding‐3‐large');

-- setup
-- A table without checks of its own, so that every table has a row.
INSERT INTO key_concepts (id, concept_name) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12', 'Grand slam offer');
INSERT INTO document_concepts (document_id, concept_id)
  VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12');
