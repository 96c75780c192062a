public import ArgumentParser
public import Handouts

extension HandoutLine.ID: ExpressibleByArgument {}
