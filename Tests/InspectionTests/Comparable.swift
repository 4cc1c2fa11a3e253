import Catalog
import SQLExpressions
import SchemaModel

extension DatabaseCatalog {
  /// The catalog with expressions in their canonical form, since a server's text of one depends on how it was made.
  func comparable(_ schema: Schema) -> DatabaseCatalog {
    var catalog = self
    catalog.tables = tables.map { found in
      let name = QualifiedName(
        schema: ["public", "main"].contains(found.schema) ? nil : found.schema, found.name)
      let table = schema.table(named: name) ?? Table(name: name)
      let scope = ExpressionScope(table: table, schema: schema)
      func canonical(_ text: String?, _ expected: ColumnType? = nil) -> String? {
        guard let text, let read = try? parseExpression(text), !read.isRaw else { return text }
        let form = read.canonical(in: scope, expected: expected)
        return (try? form.spelling()) ?? "\(form)"
      }
      var found = found
      for place in found.columns.indices {
        let type = table.column(named: found.columns[place].name)?.type
        found.columns[place].default = canonical(found.columns[place].default, type)
        if found.columns[place].default == "NULL" {
          found.columns[place].default = nil
        }
        if let text = found.columns[place].generated?.expression {
          found.columns[place].generated?.expression = canonical(text, type) ?? text
        }
      }
      func comparable(_ index: CatalogIndex) -> CatalogIndex {
        var index = index
        index.predicate = canonical(index.predicate, .boolean)
        for place in index.keys.indices where index.keys[place].isExpression {
          index.keys[place].text = canonical(index.keys[place].text) ?? ""
          // `((a))` is the column a.
          if let column = table.columns.first(where: {
            (try? Expression.column($0.name).spelling()) == index.keys[place].text
          }) {
            index.keys[place].text = column.name
            index.keys[place].isExpression = false
          }
        }
        return index
      }
      found.constraints = found.constraints.map { constraint in
        var constraint = constraint
        constraint.index = constraint.index.map(comparable)
        if constraint.kind == .check { constraint.expression = canonical(constraint.expression, .boolean) }
        return constraint
      }
      found.indexes = found.indexes.map(comparable)
      return found
    }
    return catalog
  }
}
