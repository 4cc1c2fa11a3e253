CREATE TABLE users (
    id UUID PRIMARY KEY,
    linkedin_id VARCHAR UNIQUE,
    email VARCHAR,
    name VARCHAR,
    headline VARCHAR,
    profile_picture_url VARCHAR,
    location VARCHAR,
    phone_number VARCHAR,
    phone_verified BOOLEAN,
    created_at TIMESTAMP,
    updated_at TIMESTAMP
);
