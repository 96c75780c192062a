public import ArgumentParser
public import Typesetting

extension HandoutLine.ID: ExpressibleByArgument {}
