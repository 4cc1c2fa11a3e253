-- WidgetTDC's Prisma schema (apps/backend/prisma/schema.prisma in its plan), translated by hand into the SQL that Prisma
-- Migrate makes of it for PostgreSQL. Prisma itself has no part in the tests. Each choice says where Prisma says so:
--
--   [renderer]    https://github.com/prisma/prisma-engines/blob/27f25c6ed162b3a406bb4392bb7823078432a1bd/schema-engine/connectors/sql-schema-connector/src/flavour/postgres/renderer.rs
--   [calculator]  https://github.com/prisma/prisma-engines/blob/132ee5d07366ff8deccde42524f228e2d2724373/schema-engine/connectors/sql-schema-connector/src/sql_schema_calculator.rs
--   [types]       https://github.com/prisma/prisma-engines/blob/e53cf8fec1cde20ab42e93ec46d5c9df2686926c/psl/psl-core/src/builtin_connectors/postgres_datamodel_connector.rs
--   [names]       https://github.com/prisma/prisma-engines/blob/17f841c3aeadde6ee4018ffe5bf06ffce6b1c1cd/psl/psl-core/src/datamodel_connector/constraint_names.rs
--   [reference]   https://www.prisma.io/docs/orm/reference/prisma-schema-reference
--   [actions]     https://www.prisma.io/docs/orm/prisma-schema/data-model/relations/referential-actions
--
-- What holds for every table:
--
--   A field without `?` is NOT NULL, and `@map`, `@@map` are the names in the database: [calculator], push_model_tables.
--   The primary key is a constraint of the table, <table>_pkey: [renderer], render_create_table_as; [names],
--     primary_key_name, which takes the mapped name.
--   `Int @id @default(autoincrement())` is SERIAL: [renderer], render_column_type_postgres; [reference], Int.
--   An index is made after the tables, with no say of its order or operator class: [renderer], render_create_index.
--     It is <table>_<column>_idx, by the mapped names: [names], non_unique_index_name.
--   A field that is in no @relation gets no foreign key, whatever it is called: [calculator], push_inline_relations.

-- `String @db.VarChar(255)` is VARCHAR(255) and plain `String` TEXT: [renderer], render_column_type_postgres; [types],
--   SCALAR_TYPE_DEFAULTS.
-- `Json?` is JSONB, and can be NULL: [types], SCALAR_TYPE_DEFAULTS; [reference], Json.
-- `@db.Timestamptz` without a number is TIMESTAMPTZ without one, not TIMESTAMPTZ(6): [renderer], render_optional_args,
--   gives an argument that isn't there no text. (Plain `DateTime` would be TIMESTAMP(3): [types].)
-- `@default(now())` is DEFAULT CURRENT_TIMESTAMP: [renderer], render_default.
-- `@updatedAt` is nothing in the database, neither a default nor a trigger; Prisma's client sets the value: [reference],
--   @updatedAt; https://github.com/prisma/migrate/issues/549.
CREATE TABLE "memory_entities" (
    "id" SERIAL NOT NULL,
    "org_id" VARCHAR(255) NOT NULL,
    "text" TEXT NOT NULL,
    "metadata" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "memory_entities_pkey" PRIMARY KEY ("id")
);

-- `Int` is INTEGER: [types], SCALAR_TYPE_DEFAULTS.
-- `@db.Decimal(3, 2)` is DECIMAL(3,2): [renderer], render_decimal_args. `@default(1.0)` stays 1.0: [renderer],
--   render_constant_default prints the value as it stands.
-- The relation fields `relations`, `sourceEntity` are no columns: [actions], "which do not exist on the database".
CREATE TABLE "memory_relations" (
    "id" SERIAL NOT NULL,
    "source_id" INTEGER NOT NULL,
    "target_id" INTEGER NOT NULL,
    "relation_type" VARCHAR(100) NOT NULL,
    "strength" DECIMAL(3,2) NOT NULL DEFAULT 1.0,

    CONSTRAINT "memory_relations_pkey" PRIMARY KEY ("id")
);

-- As above.
CREATE TABLE "memory_tags" (
    "id" SERIAL NOT NULL,
    "entity_id" INTEGER NOT NULL,
    "tag" VARCHAR(100) NOT NULL,

    CONSTRAINT "memory_tags_pkey" PRIMARY KEY ("id")
);

-- As above.
CREATE TABLE "raw_documents" (
    "id" SERIAL NOT NULL,
    "org_id" VARCHAR(255) NOT NULL,
    "title" VARCHAR(500),
    "content" TEXT NOT NULL,
    "source" VARCHAR(200),
    "ingested_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "raw_documents_pkey" PRIMARY KEY ("id")
);

-- `docId Int?` is in no @relation: a column, and no foreign key.
CREATE TABLE "structured_facts" (
    "id" SERIAL NOT NULL,
    "org_id" VARCHAR(255) NOT NULL,
    "subject" VARCHAR(500) NOT NULL,
    "predicate" VARCHAR(200) NOT NULL,
    "object" TEXT NOT NULL,
    "doc_id" INTEGER,

    CONSTRAINT "structured_facts_pkey" PRIMARY KEY ("id")
);

-- `decisionId Int` is in no @relation: a column, and no foreign key.
CREATE TABLE "evolution_kpis" (
    "id" SERIAL NOT NULL,
    "decision_id" INTEGER NOT NULL,
    "kpi_name" VARCHAR(200) NOT NULL,
    "expected_value" DECIMAL(10,2) NOT NULL,
    "actual_value" DECIMAL(10,2),
    "measured_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "evolution_kpis_pkey" PRIMARY KEY ("id")
);

-- `madeAt DateTime` has no @default, so neither has the column: [renderer], render_column.
CREATE TABLE "decisions" (
    "id" SERIAL NOT NULL,
    "org_id" VARCHAR(255) NOT NULL,
    "title" VARCHAR(500) NOT NULL,
    "description" TEXT,
    "made_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("id")
);

-- As above.
CREATE TABLE "pal_focus_windows" (
    "id" SERIAL NOT NULL,
    "user_id" VARCHAR(255) NOT NULL,
    "start_time" TIMESTAMPTZ NOT NULL,
    "end_time" TIMESTAMPTZ NOT NULL,
    "priority" VARCHAR(50) NOT NULL,

    CONSTRAINT "pal_focus_windows_pkey" PRIMARY KEY ("id")
);

-- `Int @db.SmallInt` is SMALLINT: [renderer], render_column_type_postgres; [reference], Int.
CREATE TABLE "pal_stress_levels" (
    "id" SERIAL NOT NULL,
    "user_id" VARCHAR(255) NOT NULL,
    "level" SMALLINT NOT NULL,
    "measured_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "pal_stress_levels_pkey" PRIMARY KEY ("id")
);

-- `@@index([field])` of each model: [renderer], render_create_index; [names], non_unique_index_name.
CREATE INDEX "memory_entities_org_id_idx" ON "memory_entities"("org_id");
CREATE INDEX "memory_entities_created_at_idx" ON "memory_entities"("created_at");
CREATE INDEX "memory_relations_source_id_idx" ON "memory_relations"("source_id");
CREATE INDEX "memory_relations_target_id_idx" ON "memory_relations"("target_id");
CREATE INDEX "memory_tags_entity_id_idx" ON "memory_tags"("entity_id");
CREATE INDEX "memory_tags_tag_idx" ON "memory_tags"("tag");
CREATE INDEX "raw_documents_org_id_idx" ON "raw_documents"("org_id");
CREATE INDEX "raw_documents_ingested_at_idx" ON "raw_documents"("ingested_at");
CREATE INDEX "structured_facts_org_id_idx" ON "structured_facts"("org_id");
CREATE INDEX "structured_facts_subject_idx" ON "structured_facts"("subject");
CREATE INDEX "evolution_kpis_decision_id_idx" ON "evolution_kpis"("decision_id");
CREATE INDEX "evolution_kpis_measured_at_idx" ON "evolution_kpis"("measured_at");
CREATE INDEX "decisions_org_id_idx" ON "decisions"("org_id");
CREATE INDEX "decisions_made_at_idx" ON "decisions"("made_at");
CREATE INDEX "pal_focus_windows_user_id_idx" ON "pal_focus_windows"("user_id");
CREATE INDEX "pal_focus_windows_start_time_idx" ON "pal_focus_windows"("start_time");
CREATE INDEX "pal_stress_levels_user_id_idx" ON "pal_stress_levels"("user_id");
CREATE INDEX "pal_stress_levels_measured_at_idx" ON "pal_stress_levels"("measured_at");

-- `@relation(…, fields: [sourceId], references: [id], onDelete: Cascade)`: <table>_<column>_fkey, by [names],
--   foreign_key_constraint_name. ON DELETE is what the relation says (without a word it would be RESTRICT here, as the
--   relation is mandatory), ON UPDATE is CASCADE where it says nothing: [calculator], push_inline_relations; [actions],
--   "Referential action defaults".
ALTER TABLE "memory_relations" ADD CONSTRAINT "memory_relations_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "memory_entities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- As above.
ALTER TABLE "memory_tags" ADD CONSTRAINT "memory_tags_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "memory_entities"("id") ON DELETE CASCADE ON UPDATE CASCADE;
