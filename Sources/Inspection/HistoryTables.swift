import Catalog

extension CatalogTable {
  /// The migration runner that keeps its history in the table; nil where it is nobody's.
  var migrationRunner: String? {
    if let runner = runnersByTable[name] { return runner }
    let columns = Set(columns.map(\.name))
    // These names are anybody's: their columns tell.
    switch name {
    case "migrations":
      if columns == ["id", "migration", "batch"] { return "Laravel" }
      return columns == ["id", "timestamp", "name"] ? "TypeORM" : nil
    case "schema_version":
      return columns.isSuperset(of: ["installed_rank", "checksum"]) ? "Flyway" : nil
    case "schema_migrations":
      return columns.contains("version") && columns.count <= 4 ? "a migration runner" : nil
    default:
      return schema == "sqitch" ? "Sqitch" : nil
    }
  }
}

/// Names that nobody gives to a table of data.
private let runnersByTable = [
  "flyway_schema_history": "Flyway", "databasechangelog": "Liquibase", "databasechangeloglock": "Liquibase",
  "DATABASECHANGELOG": "Liquibase", "DATABASECHANGELOGLOCK": "Liquibase",
  "ar_internal_metadata": "Rails", "alembic_version": "Alembic", "_prisma_migrations": "Prisma",
  "__diesel_schema_migrations": "Diesel", "django_migrations": "Django", "knex_migrations": "Knex",
  "knex_migrations_lock": "Knex", "SequelizeMeta": "Sequelize", "_sqlx_migrations": "SQLx",
  "goose_db_version": "Goose", "gorp_migrations": "sql-migrate", "grdb_migrations": "GRDB",
  "_fluent_migrations": "Fluent", "__EFMigrationsHistory": "Entity Framework",
  "pgmigrations": "node-pg-migrate", "__drizzle_migrations": "Drizzle",
  "atlas_schema_revisions": "Atlas", "refinery_schema_history": "Refinery", "phinxlog": "Phinx",
  "doctrine_migration_versions": "Doctrine", "kysely_migration": "Kysely",
  "kysely_migration_lock": "Kysely", "mikro_orm_migrations": "MikroORM",
  "typeorm_metadata": "TypeORM", "room_master_table": "Room", "android_metadata": "Android",
  "_yoyo_migration": "Yoyo", "_yoyo_log": "Yoyo", "_yoyo_version": "Yoyo", "yoyo_lock": "Yoyo",
]
