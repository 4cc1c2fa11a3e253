INSERT INTO users (id, phone_number, email, last_active) VALUES
  ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '+14155551234', 'ada@example.com', '2025-06-23 10:00:00.000'),
  ('b0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12', '+436601234567', 'it''s@example.com', NULL);
INSERT INTO user_preferences (user_id, ai_memory_enabled) VALUES
  ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', false),
  ('b0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12', true);
