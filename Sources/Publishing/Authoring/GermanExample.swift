/// The example project in German.
enum GermanExample {
  static let people = """
    # Unsere eigenen Leute. Ersetzen Sie diese beiden; Dokumente nennen sie bei dem kurzen Namen davor.
    people:
      alex:
        name: Alex Morgen
        role: ae
        title: Account Executive
        email: alex@firma.example
        does: [Fragen aus dem Verkauf, Preise und Vertrag]
        does-not: [Support, Einführung]
      sam:
        name: Sam Reuter
        role: csm
        title: Customer Success Manager
        email: sam@firma.example
        does: [Einführung, Reviews, Verlängerung]
        does-not: [Support, Preise]
        introduction: Sam hat zwölf Speditionen in den täglichen Betrieb gebracht.

    """

  static let readme = """
    # Übergaben

    Eine Datei je Kunde in `content/handovers/`: warum sie gekauft haben, was versprochen wurde, wer zählt.
    `baton new handover "Name"` beginnt eine, `baton check` sagt, was fehlt, `baton build` schreibt die Site nach `site/`.
    Die Leute stehen in `content/people.yaml`; `baton schema handover` nennt alle Felder und Abschnitte.

    """

  static func handover(_ dates: ExampleDates) -> String {
    """
    ---
    type: handover
    id: example
    customer: Spedition Muster
    stage: draft
    segment: mid-market
    ae: alex
    csm: sam
    close-date: \(dates.close)
    close-state: expected
    products: [Tourenplanung, Fahrer-App]
    contract-start: \(dates.start)
    term-months: 12
    arr: 60000
    currency: EUR
    renewal-date: \(dates.renewal)
    notice-days: 60
    auto-renew: false
    plan-anchor: contract-start
    playbook: [introduction-meeting]
    ---

    # Spedition Muster

    <!-- Ein Beispiel zum Lesen und Löschen. Ihre eigene beginnt mit: baton new handover "Name" -->

    ## Warum sie gekauft haben

    „Wir verlieren 40.000 im Monat durch Touren aus der Tabelle.“ Ihr größter Kunde will bis zum Frühjahr Zahlen zur
    Pünktlichkeit, und sie haben keine. (source: Gespräch mit Maria Lang, \(dates.call))

    ## Probleme

    - Drei Planer bauen 3 Stunden am Tag Touren von Hand. (source: Gespräch, \(dates.call))
    - Fahrer rufen 60-mal am Tag an und fragen nach dem nächsten Halt. (source: Workshop, \(dates.workshop))

    ## Erfolgskriterien

    | Ergebnis | Art | Kennzahl | Ausgangswert | Zielwert | Bis | Beurteilt von |
    |---|---|---|---|---|---|---|
    | Planung geht schnell | time-to-value | Stunden je Planer und Tag | 3 h | 0,5 h | Day 45 | Maria Lang |
    | Fahrer arbeiten mit der App | adoption | Fahrer, die sie täglich nutzen | 0 % | 90 % | Day 60 | Tom Becker |

    (source: Workshop, \(dates.workshop))

    ## Hindernisse

    | Risiko | Schwere | Anzeichen | Gegenmaßnahme | Verantwortlich |
    |---|---|---|---|---|
    | Fahrer halten die App für Überwachung | mittel | in der ersten Woche melden sich weniger als 10 an | zwei Fahrer testen zuerst und zeigen sie den anderen | @sam |

    (source: Gespräch mit Tom Becker, \(dates.workshop))

    ## Ansprechpartner

    | Name | Funktion | Rollen | Kontakt | Haltung | Getroffen | Bei uns | Vorlieben |
    |---|---|---|---|---|---|---|---|
    | Maria Lang | Leiterin Betrieb | champion | maria@spedition.example | supporter | ja | @sam | Zahlen vor dem Gespräch |
    | Tom Becker | Geschäftsführer | economic buyer | tom@spedition.example | neutral | ja | @alex | fünf Zeilen im Monat |

    ## Zusagen

    | Zusage | Von | An | Wo | Lieferbar | Verantwortlich | Fällig | Stand |
    |---|---|---|---|---|---|---|---|
    | Monatsbericht zur Pünktlichkeit | @alex | Tom Becker | Angebot | ja | @sam | Day 30 | offen |

    ## Umfang

    - Enthalten: Tourenplanung und Fahrer-App für 40 Fahrzeuge
    - Nicht enthalten: Frachtrechnungen

    ## Arbeitsweise

    - Maria antwortet binnen eines Tages per E-Mail und mag keine Gespräche ohne Agenda.

    ## Zuständigkeiten

    | Aufgabe | Verantwortlich | Unterstützt |
    |---|---|---|
    | Fragen aus dem Verkauf beantworten | @alex | |
    | Einführung | @sam | @alex |

    ## 30/60/90-Plan

    ### Erste 30 Tage

    - [ ] Auftaktgespräch geführt (@sam, Day 3, customer) — done when: beide Kennzahlen schriftlich bestätigt
    - [ ] Monatsbericht fertig (@sam, Day 30, customer, for: Monatsbericht zur Pünktlichkeit) — done when: Tom hat einen gelesen

    ### Tag 31 bis 60

    - [ ] Alle 40 Fahrzeuge in der App (Maria Lang, Day 59, customer) — done when: 90 % der Fahrer nutzen sie täglich

    ### Tag 61 bis 90

    - [ ] Erste Durchsicht beider Kennzahlen (@sam, Day 87, customer) — done when: Protokoll vereinbart

    """
  }

  static func playbook(_ dates: ExampleDates) -> String {
    """
    ---
    type: playbook
    id: introduction-meeting
    title: Das Vorstellungsgespräch
    stage: active
    phase: [handover]
    owner: sam
    reviewed-on: \(dates.today)
    review-every-days: 180
    applies-to:
      stage: [draft, in-review, accepted]
    ---

    # Das Vorstellungsgespräch

    <!-- Ein Beispiel, zum Ändern in das, was Sie tun. -->

    ## Wann

    Sobald eine Übergabe angenommen ist, für das eine Gespräch, in dem der Kunde seinen CSM kennenlernt.

    ## Schritte

    1. Der AE liest mit dem CSM die Übersicht und beantwortet, was unklar ist.
    2. Der AE schreibt dem Kunden, wer der CSM ist, und warum.
    3. Der CSM schickt zwei Tage vorher die Agenda.
    4. Im Gespräch spricht zuerst der AE, und übergibt dann.

    ## Ablauf

    - 5 Minuten: wer ist wer
    - 15 Minuten: die Kennzahlen, und wer sie beurteilt
    - 10 Minuten: die ersten 30 Tage

    ## Woran wir es merken

    Der Kunde beantwortet keine Frage zweimal und bewertet seine Sicherheit mit 4 oder mehr von 5.

    """
  }
}
