/// What is wrong with an address that libpq would take apart in the wrong place: it would look for a piece of the
/// password as a host or a port, and say that piece. Nil where nothing is, or the text is no address.
func fault(ofAddress text: String) -> String? {
  guard let scheme = ["postgresql://", "postgres://"].first(where: text.hasPrefix) else { return nil }
  var rest = Array(text.utf8.dropFirst(scheme.utf8.count))[...]
  let (at, slash, question) = (UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "?"))
  if let end = rest.firstIndex(where: { $0 == at || $0 == slash }), rest[end] == at {
    rest = rest[(end + 1)...]
  }
  rest = rest.prefix { $0 != question }
  if rest.contains(at) {
    return "the address has an `@` too many: in a name or password, `@` is written `%40`, and `/` is `%2F`"
  }
  let hosts = rest.prefix { $0 != slash }.split(separator: UInt8(ascii: ","))
  if hosts.contains(where: { !endsInPort($0) }) {
    return "the address has no number as its port: it is `postgresql://user:password@host:port/database`"
  }
  return nil
}

/// Whether what stands behind the host, if anything, is a number.
private func endsInPort(_ host: ArraySlice<UInt8>) -> Bool {
  // The colons of an IPv6 address stand in brackets.
  let name = host.firstIndex(of: UInt8(ascii: "]")).map { host[$0...] } ?? host
  guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return true }
  return name[(colon + 1)...].allSatisfy { (0x30...0x39).contains($0) }
}
