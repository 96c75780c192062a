public struct RepertoireFault: CustomStringConvertible { public var scalar: Unicode.Scalar; public var offset: Int; public var description: String { "" } }
public enum Repertoire { public static func faults(in text: String) -> [RepertoireFault] { [] } }
public enum EditDistance { public static func between(_ a: String, _ b: String, limit: Int) -> Int? { nil } }
public enum SearchTokens { public static func tokens(of t: String) -> [String] { [t] } }
public enum SearchFolding { public static func fold(_ t: String) -> String { t } }
