public import Diagnostics

extension DiagnosticID {
  /// What it means, and what to do about it.
  public var explanation: Explanation {
    switch self {
    case .cannotRead: .cannotRead
    case .badEncoding: .badEncoding
    case .yamlSyntax: .yamlSyntax
    case .tooLarge: .tooLarge
    case .severalDocuments: .severalDocuments
    case .duplicateKey: .duplicateKey
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wrongShape: .wrongShape
    case .unknownWord: .unknownWord
    case .conflictingKeys: .conflictingKeys
    case .badName: .badName
    case .duplicateName: .duplicateName
    case .longName: .longName
    case .badType: .badType
    case .unknownType: .unknownType
    case .unknownTable: .unknownTable
    case .unknownColumn: .unknownColumn
    case .foreignKeyColumns: .foreignKeyColumns
    case .foreignKeyNotUnique: .foreignKeyNotUnique
    case .foreignKeyTypes: .foreignKeyTypes
    case .foreignKeyAction: .foreignKeyAction
    case .badDefault: .badDefault
    case .defaultLooksLikeCall: .defaultLooksLikeCall
    case .badColumn: .badColumn
    case .badExpression: .badExpression
    case .rawExpression: .rawExpression
    case .unknownFunction: .unknownFunction
    case .meaningDiffers: .meaningDiffers
    case .refusedByTarget: .refusedByTarget
    case .notEnforced: .notEnforced
    case .vectorIndexLimit: .vectorIndexLimit
    case .redundantIndex: .redundantIndex
    case .foreignKeyWithoutIndex: .foreignKeyWithoutIndex
    case .tableWithoutPrimaryKey: .tableWithoutPrimaryKey
    case .regrettedType: .regrettedType
    case .reservedWord: .reservedWord
    case .namesDifferByCase: .namesDifferByCase
    case .badConfiguration: .badConfiguration
    case .foreignFile: .foreignFile
    case .cannotWrite: .cannotWrite
    case .staleOutput: .staleOutput
    case .compilerFault: .compilerFault
    case .badRename: .badRename
    case .possibleRename: .possibleRename
    case .unplannedChange: .unplannedChange
    }
  }
}
