/// Who gives e-mail addresses to everybody, so that an address there says nothing of whom somebody works for.
///
/// A list is never whole; that is why ``CustomerDomains`` takes a domain for a customer's only where its people show that it is.
enum MailProviders {
  /// Whether anybody can have an address at `domain`, written in small letters. Only its first part matters, because providers have
  /// one domain for each country.
  static func include(_ domain: String) -> Bool { names.contains(String(domain.prefix { $0 != "." })) }

  private static let names: Set<String> = Set(
    """
    gmail googlemail outlook hotmail live msn passport yahoo ymail rocketmail icloud me mac aol aim gmx web mail email inbox post \
    t-online magenta freenet arcor vodafone kabelmail unitybox posteo mailbox proton protonmail pm tutanota tuta fastmail hey zoho hushmail \
    duck mailfence disroot riseup orange wanadoo laposte sfr free neuf bbox numericable libero virgilio tin tim alice tiscali fastwebnet \
    bluewin sunrise hispeed swissonline aon chello a1 utanet kpnmail planet xs4all ziggo hetnet home upcmail telenet skynet proximus \
    btinternet btopenworld btconnect sky virginmedia ntlworld blueyonder talktalk plusnet nhs eircom comcast verizon att sbcglobal bellsouth \
    cox charter spectrum earthlink juno netzero rogers shaw sympatico bell telus videotron bigpond optusnet iinet tpg xtra slingshot \
    telia telenor comhem bredband spray online tdcadsl stofanet jubii elisanet kolumbus luukku saunalahti seznam centrum volny atlas azet \
    zoznam wp onet o2 interia poczta op vp tlen freemail citromail abv mail-ru yandex ya rambler bk list ukr i bigmir qq 163 126 yeah sina \
    sohu foxmail 139 189 naver hanmail daum nate docomo ezweb softbank nifty ocn biglobe so-net plala rediffmail sify uol bol ig globo terra \
    hotmail-com prodigy telefonica movistar ono sapo netcabo clix otenet forthnet hol turkcell mynet walla netvision bezeqint
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  )
}
