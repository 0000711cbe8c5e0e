/// What `leidraad --help` says.
let usage = """
  leidraad - een gesprek over werk voorbereiden, met een blad voor uw hulpverlener

  leidraad [--editie MAP]
      Het programma zelf, op het hele scherm.
  leidraad inhoud [--json] [--editie MAP]
      De hele leidraad, om te lezen of als JSON.
  leidraad inhoud --controleer [MAP]
      Kijkt een map met inhoud na en noemt elke fout met bestand en regel.
  leidraad agenda VOORBEREIDING.json [--pdf | --tekst] [--uit BESTAND] [--editie MAP]
      Maakt een blad zonder scherm. Zonder keuze: tekst, of PDF als BESTAND op .pdf eindigt.
  leidraad afdrukken VOORBEREIDING.json [--printer NAAM] [--editie MAP]
      Drukt een blad af en vertelt wat ervan wordt.
  leidraad printers
      Welke printers er zijn. Een ster staat bij de gewone printer.
  leidraad kiosk [--instellingen BESTAND] [--controleer]
      Voor een wachtkamer: elke bezoeker begint opnieuw en er blijft niets bewaard. Zonder keuze gelden de
      instellingen in /etc/leidraad/kiosk.yaml. Met --controleer: wat er op deze computer nog te doen is.
  leidraad --help | --versie

  Een editie is een map met een editie.yaml; zonder --editie geldt die van het programma.
  Een - in plaats van een bestand is de standaardinvoer of de standaarduitvoer.
  Omgeving: LEIDRAAD_INHOUD (map met de inhoud), NO_COLOR (geen kleuren), CUPS_SERVER (afdrukdienst).
  Einde: 0 gelukt, 3 niet alles past op het blad, 4 kiosk afgesloten door personeel,
      64 verkeerd gebruik, 65 fout in een bestand, 66 bestand niet te lezen, 69 niet beschikbaar,
      70 fout in het programma, 73 en 74 schrijven lukt niet, 75 afdrukken lukt nu niet,
      78 iets om het programma heen ontbreekt.

  """

let version = "leidraad 0.1.0"
