// Generated, not written: the compositions of NFC (UAX #15), by combining mark, and the edges of the ranges of characters
// that NFC replaces wherever they stand. To make them again, run with python3:
//
//     import unicodedata
//     composites, excluded = {}, set()
//     for c in [*range(0xC0, 0xD800), *range(0xE000, 0x30000)]:
//         if unicodedata.normalize("NFC", chr(c)) != chr(c): excluded.add(c)
//         elif unicodedata.decomposition(chr(c)) and "<" not in unicodedata.decomposition(chr(c)):
//             base, mark = (int(p, 16) for p in unicodedata.decomposition(chr(c)).split())
//             composites.setdefault(mark, []).append((base, c))
//     def text(codes):
//         plain = lambda c: c < 0x0530 or 0x1E00 <= c < 0x2E80 or 0x3041 <= c < 0x3100
//         return '"' + "".join(chr(c) if plain(c) else f"\\u{{{c:X}}}" for c in codes) + '"'
//     print("  static let composites: [(mark: Unicode.Scalar, bases: String, composed: String)] = [")
//     for mark, pairs in sorted(composites.items()):
//         print(f'    (\n      "\\u{{{mark:X}}}",')
//         print("      " + text(b for b, _ in pairs) + ",\n      " + text(c for _, c in pairs) + "\n    ),")
//     print("  ]\n\n  static let excluded: [UInt32] = [")
//     edges = sorted(excluded ^ {c + 1 for c in excluded})
//     for i in range(0, len(edges), 12): print("    " + ", ".join(f"0x{e:05X}" for e in edges[i:i + 12]) + ",")
//     print("  ]")

/// What NFC composes, and what it replaces.
enum Compositions {
  static let composites: [(mark: Unicode.Scalar, bases: String, composed: String)] = [
    (
      "\u{300}",
      "AEIOUaeiouÜüNnЕИеиĒēŌōWwÂâĂăÊêÔôƠơƯưYyἀἁἈἉἐἑἘἙἠἡἨἩἰἱἸἹὀὁὈὉὐὑὙὠὡὨὩαεηιουωΑΕΗ᾿ϊΙ῾ϋΥ¨ΟΩ",
      "ÀÈÌÒÙàèìòùǛǜǸǹЀЍѐѝḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳἂἃἊἋἒἓἚἛἢἣἪἫἲἳἺἻὂὃὊὋὒὓὛὢὣὪὫὰὲὴὶὸὺὼᾺῈῊ῍ῒῚ῝ῢῪ῭ῸῺ"
    ),
    (
      "\u{301}",
      "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØø¨ΑΕΗΙΟΥΩϊαεηιϋουωϒГКгкÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯưἀἁἈἉἐἑἘἙἠἡἨἩἰἱἸἹὀὁὈὉὐὑὙὠὡὨὩ᾿῾",
      "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿ΅ΆΈΉΊΌΎΏΐάέήίΰόύώϓЃЌѓќḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứἄἅἌἍἔἕἜἝἤἥἬἭἴἵἼἽὄὅὌὍὔὕὝὤὥὬὭ῎῞"
    ),
    (
      "\u{302}",
      "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ",
      "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"
    ),
    (
      "\u{303}",
      "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy",
      "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"
    ),
    (
      "\u{304}",
      "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyИиУуGgḶḷṚṛαΑιΙυΥ",
      "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳӢӣӮӯḠḡḸḹṜṝᾱᾹῑῙῡῩ"
    ),
    (
      "\u{306}",
      "AaEeGgIiOoUuУИиуЖжАаЕеȨȩẠạαΑιΙυΥ",
      "ĂăĔĕĞğĬĭŎŏŬŭЎЙйўӁӂӐӑӖӗḜḝẶặᾰᾸῐῘῠῨ"
    ),
    (
      "\u{307}",
      "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ",
      "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ"
    ),
    (
      "\u{308}",
      "AEIOUaeiouyYΙΥιυϒЕІеіАаӘәЖжЗзИиОоӨөЭэУуЧчЫыHhÕõŪūWwXxt",
      "ÄËÏÖÜäëïöüÿŸΪΫϊϋϔЁЇёїӒӓӚӛӜӝӞӟӤӥӦӧӪӫӬӭӰӱӴӵӸӹḦḧṎṏṺṻẄẅẌẍẗ"
    ),
    (
      "\u{309}",
      "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy",
      "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"
    ),
    (
      "\u{30A}",
      "AaUuwy",
      "ÅåŮůẘẙ"
    ),
    (
      "\u{30B}",
      "OoUuУу",
      "ŐőŰűӲӳ"
    ),
    (
      "\u{30C}",
      "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh",
      "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"
    ),
    (
      "\u{30F}",
      "AaEeIiOoRrUuѴѵ",
      "ȀȁȄȅȈȉȌȍȐȑȔȕѶѷ"
    ),
    (
      "\u{311}",
      "AaEeIiOoRrUu",
      "ȂȃȆȇȊȋȎȏȒȓȖȗ"
    ),
    (
      "\u{313}",
      "αΑεΕηΗιΙοΟυωΩρ",
      "ἀἈἐἘἠἨἰἸὀὈὐὠὨῤ"
    ),
    (
      "\u{314}",
      "αΑεΕηΗιΙοΟυΥωΩρΡ",
      "ἁἉἑἙἡἩἱἹὁὉὑὙὡὩῥῬ"
    ),
    (
      "\u{31B}",
      "OoUu",
      "ƠơƯư"
    ),
    (
      "\u{323}",
      "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy",
      "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ"
    ),
    (
      "\u{324}",
      "Uu",
      "Ṳṳ"
    ),
    (
      "\u{325}",
      "Aa",
      "Ḁḁ"
    ),
    (
      "\u{326}",
      "SsTt",
      "ȘșȚț"
    ),
    (
      "\u{327}",
      "CcGgKkLlNnRrSsTtEeDdHh",
      "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"
    ),
    (
      "\u{328}",
      "AaEeIiUuOo",
      "ĄąĘęĮįŲųǪǫ"
    ),
    (
      "\u{32D}",
      "DdEeLlNnTtUu",
      "ḒḓḘḙḼḽṊṋṰṱṶṷ"
    ),
    (
      "\u{32E}",
      "Hh",
      "Ḫḫ"
    ),
    (
      "\u{330}",
      "EeIiUu",
      "ḚḛḬḭṴṵ"
    ),
    (
      "\u{331}",
      "BbDdKkLlNnRrTtZzh",
      "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"
    ),
    (
      "\u{338}",
      "←→↔⇐⇔⇒∃∈∋∣∥∼≃≅≈=≡≍<>≤≥≲≳≶≷≺≻⊂⊃⊆⊇⊢⊨⊩⊫≼≽⊑⊒⊲⊳⊴⊵",
      "↚↛↮⇍⇎⇏∄∉∌∤∦≁≄≇≉≠≢≭≮≯≰≱≴≵≸≹⊀⊁⊄⊅⊈⊉⊬⊭⊮⊯⋠⋡⋢⋣⋪⋫⋬⋭"
    ),
    (
      "\u{342}",
      "ἀἁἈἉἠἡἨἩἰἱἸἹὐὑὙὠὡὨὩα¨η᾿ιϊ῾υϋω",
      "ἆἇἎἏἦἧἮἯἶἷἾἿὖὗὟὦὧὮὯᾶ῁ῆ῏ῖῗ῟ῦῧῶ"
    ),
    (
      "\u{345}",
      "ἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὰαάᾶΑὴηήῆΗὼωώῶΩ",
      "ᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯᾲᾳᾴᾷᾼῂῃῄῇῌῲῳῴῷῼ"
    ),
    (
      "\u{653}",
      "\u{627}",
      "\u{622}"
    ),
    (
      "\u{654}",
      "\u{627}\u{648}\u{64A}\u{6D5}\u{6C1}\u{6D2}",
      "\u{623}\u{624}\u{626}\u{6C0}\u{6C2}\u{6D3}"
    ),
    (
      "\u{655}",
      "\u{627}",
      "\u{625}"
    ),
    (
      "\u{93C}",
      "\u{928}\u{930}\u{933}",
      "\u{929}\u{931}\u{934}"
    ),
    (
      "\u{9BE}",
      "\u{9C7}",
      "\u{9CB}"
    ),
    (
      "\u{9D7}",
      "\u{9C7}",
      "\u{9CC}"
    ),
    (
      "\u{B3E}",
      "\u{B47}",
      "\u{B4B}"
    ),
    (
      "\u{B56}",
      "\u{B47}",
      "\u{B48}"
    ),
    (
      "\u{B57}",
      "\u{B47}",
      "\u{B4C}"
    ),
    (
      "\u{BBE}",
      "\u{BC6}\u{BC7}",
      "\u{BCA}\u{BCB}"
    ),
    (
      "\u{BD7}",
      "\u{B92}\u{BC6}",
      "\u{B94}\u{BCC}"
    ),
    (
      "\u{C56}",
      "\u{C46}",
      "\u{C48}"
    ),
    (
      "\u{CC2}",
      "\u{CC6}",
      "\u{CCA}"
    ),
    (
      "\u{CD5}",
      "\u{CBF}\u{CC6}\u{CCA}",
      "\u{CC0}\u{CC7}\u{CCB}"
    ),
    (
      "\u{CD6}",
      "\u{CC6}",
      "\u{CC8}"
    ),
    (
      "\u{D3E}",
      "\u{D46}\u{D47}",
      "\u{D4A}\u{D4B}"
    ),
    (
      "\u{D57}",
      "\u{D46}",
      "\u{D4C}"
    ),
    (
      "\u{DCA}",
      "\u{DD9}\u{DDC}",
      "\u{DDA}\u{DDD}"
    ),
    (
      "\u{DCF}",
      "\u{DD9}",
      "\u{DDC}"
    ),
    (
      "\u{DDF}",
      "\u{DD9}",
      "\u{DDE}"
    ),
    (
      "\u{102E}",
      "\u{1025}",
      "\u{1026}"
    ),
    (
      "\u{1B35}",
      "\u{1B05}\u{1B07}\u{1B09}\u{1B0B}\u{1B0D}\u{1B11}\u{1B3A}\u{1B3C}\u{1B3E}\u{1B3F}\u{1B42}",
      "\u{1B06}\u{1B08}\u{1B0A}\u{1B0C}\u{1B0E}\u{1B12}\u{1B3B}\u{1B3D}\u{1B40}\u{1B41}\u{1B43}"
    ),
    (
      "\u{3099}",
      "かきくけこさしすせそたちつてとはひふへほうゝカキクケコサシスセソタチツテトハヒフヘホウワヰヱヲヽ",
      "がぎぐげござじずぜぞだぢづでどばびぶべぼゔゞガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヸヹヺヾ"
    ),
    (
      "\u{309A}",
      "はひふへほハヒフヘホ",
      "ぱぴぷぺぽパピプペポ"
    ),
    (
      "\u{110BA}",
      "\u{11099}\u{1109B}\u{110A5}",
      "\u{1109A}\u{1109C}\u{110AB}"
    ),
    (
      "\u{11127}",
      "\u{11131}\u{11132}",
      "\u{1112E}\u{1112F}"
    ),
    (
      "\u{1133E}",
      "\u{11347}",
      "\u{1134B}"
    ),
    (
      "\u{11357}",
      "\u{11347}",
      "\u{1134C}"
    ),
    (
      "\u{114B0}",
      "\u{114B9}",
      "\u{114BC}"
    ),
    (
      "\u{114BA}",
      "\u{114B9}",
      "\u{114BB}"
    ),
    (
      "\u{114BD}",
      "\u{114B9}",
      "\u{114BE}"
    ),
    (
      "\u{115AF}",
      "\u{115B8}\u{115B9}",
      "\u{115BA}\u{115BB}"
    ),
    (
      "\u{11930}",
      "\u{11935}",
      "\u{11938}"
    ),
  ]

  static let excluded: [UInt32] = [
    0x00340, 0x00342, 0x00343, 0x00345, 0x00374, 0x00375, 0x0037E, 0x0037F, 0x00387, 0x00388, 0x00958, 0x00960,
    0x009DC, 0x009DE, 0x009DF, 0x009E0, 0x00A33, 0x00A34, 0x00A36, 0x00A37, 0x00A59, 0x00A5C, 0x00A5E, 0x00A5F,
    0x00B5C, 0x00B5E, 0x00F43, 0x00F44, 0x00F4D, 0x00F4E, 0x00F52, 0x00F53, 0x00F57, 0x00F58, 0x00F5C, 0x00F5D,
    0x00F69, 0x00F6A, 0x00F73, 0x00F74, 0x00F75, 0x00F77, 0x00F78, 0x00F79, 0x00F81, 0x00F82, 0x00F93, 0x00F94,
    0x00F9D, 0x00F9E, 0x00FA2, 0x00FA3, 0x00FA7, 0x00FA8, 0x00FAC, 0x00FAD, 0x00FB9, 0x00FBA, 0x01F71, 0x01F72,
    0x01F73, 0x01F74, 0x01F75, 0x01F76, 0x01F77, 0x01F78, 0x01F79, 0x01F7A, 0x01F7B, 0x01F7C, 0x01F7D, 0x01F7E,
    0x01FBB, 0x01FBC, 0x01FBE, 0x01FBF, 0x01FC9, 0x01FCA, 0x01FCB, 0x01FCC, 0x01FD3, 0x01FD4, 0x01FDB, 0x01FDC,
    0x01FE3, 0x01FE4, 0x01FEB, 0x01FEC, 0x01FEE, 0x01FF0, 0x01FF9, 0x01FFA, 0x01FFB, 0x01FFC, 0x01FFD, 0x01FFE,
    0x02000, 0x02002, 0x02126, 0x02127, 0x0212A, 0x0212C, 0x02329, 0x0232B, 0x02ADC, 0x02ADD, 0x0F900, 0x0FA0E,
    0x0FA10, 0x0FA11, 0x0FA12, 0x0FA13, 0x0FA15, 0x0FA1F, 0x0FA20, 0x0FA21, 0x0FA22, 0x0FA23, 0x0FA25, 0x0FA27,
    0x0FA2A, 0x0FA6E, 0x0FA70, 0x0FADA, 0x0FB1D, 0x0FB1E, 0x0FB1F, 0x0FB20, 0x0FB2A, 0x0FB37, 0x0FB38, 0x0FB3D,
    0x0FB3E, 0x0FB3F, 0x0FB40, 0x0FB42, 0x0FB43, 0x0FB45, 0x0FB46, 0x0FB4F, 0x1D15E, 0x1D165, 0x1D1BB, 0x1D1C1,
    0x2F800, 0x2FA1E,
  ]
}
