# Leidraad: bouwen, draaien, testen, installeren. `make` laat zien wat er kan.

SHELL := bash
.SHELLFLAGS := -o pipefail -c

PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=
SWIFT ?= swift
BENCH_FILE ?= docs/voorbeeld-voorbereiding.json

# Debian packages to build and run the programs; each with what it is for.
build_packages += pkg-config          # where the libraries are
build_packages += libncurses-dev      # the screen
build_packages += libyaml-dev         # reading Content/
build_packages += libjansson-dev      # reading and writing JSON
build_packages += libpango1.0-dev     # type and drawing of the PDF
build_packages += libqpdf-dev         # language and title of the PDF
build_packages += libcups2-dev        # printers
build_packages += libqrencode-dev     # links for a phone
build_packages += fonts-open-sans     # the type of the sheet
build_packages += fonts-dejavu-core   # letters that Open Sans lacks
build_packages += fonts-symbola       # emoji and signs that print well in black

# Debian packages that only the tests need.
test_packages += tmux                 # a real terminal
test_packages += poppler-utils        # what a PDF says and how it is tagged
test_packages += qpdf                 # whether a PDF is sound
test_packages += cups-daemon          # a print service of the tests' own
test_packages += cups-client          # its queues
test_packages += cups-ipp-utils       # a printer of the tests' own
test_packages += dbus-daemon          # what that printer asks for
test_packages += zbar-tools           # reading QR codes back
test_packages += python3-jsonschema   # whether JSON keeps to its schema
test_packages += mandoc               # faults in the man page
test_packages += shellcheck           # faults in the shell scripts
test_packages += systemd              # faults in the unit of the kiosk, how exposed it is, and its user

# And what only the measurements need.
bench_packages += groff               # makes the same sheet into a PDF, to be faster than

programs := leidraad leidraad-blad
# Where they are before they are installed; the tests install those that they were built with.
binaries := .build/release
# Swift inside the program: it starts faster and a target machine needs no Swift. Stripped, and hardened where that is free.
# No local rpath: no library is beside the programs, and the system would look there first, in forty places.
# Swift leaves folders and locks in the temporary folder.
tidily := .ci/tidily
release := $(tidily) $(SWIFT) build -c release --disable-local-rpath --static-swift-stdlib
# Small code: less of it has to be in memory, and nothing that is measured takes longer.
release += -Xswiftc -Osize
# Nothing looks at its own types while it runs.
release += -Xswiftc -Xfrontend -Xswiftc -disable-reflection-metadata
release += -Xlinker -s -Xlinker -z -Xlinker relro -Xlinker -z -Xlinker now
# The small libraries are inside too, and each program has a fixed place in memory, because finding and moving them takes
# longer than all of the work of leidraad. The shared C++ library stays outside leidraad-blad: qpdf brings it there.
inside := libncursesw.a libtinfo.a libyaml.a libjansson.a
release += -Xlinker -L$(CURDIR)/.build/static -Xlinker --as-needed -Xlinker -no-pie
# Nobody looks up names in them.
release += -Xlinker --no-export-dynamic
alone := -Xlinker -L$(CURDIR)/.build/static/c++ -Xswiftc -Xclang-linker -Xswiftc -static-libgcc
built := .build/release/.leidraad-built
folders := bin lib/systemd/system lib/sysusers.d share/man/man1
unit := lib/systemd/system/leidraad-kiosk.service
sources = $(shell find Sources Package.swift Makefile)

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test proof check lint install uninstall bench picture clean packages bench-packages test-packages swift

help:  ## deze lijst
	@echo 'Leidraad. Wat er kan:'
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 18

run: $(built)  ## bouwt wat nodig is en start het programma (ARGS="--help" geeft argumenten mee)
	@.build/release/leidraad $(ARGS)

run_tests := $(tidily) $(SWIFT) test --explicit-target-dependency-import-check error
run_tests += --experimental-maximum-parallelization-width 4
report = 2>&1 | tee .build/$@.log || { grep -A 2 'recorded an issue' .build/$@.log | cut -c 1-500; exit 1; }
proofs = $(shell grep --recursive --files-with-matches --word-regexp 'Proof' Tests/*Tests Tests/EndToEnd \
  --include='*.swift' | xargs --max-args=1 basename | paste --serial --delimiters='|')

# Few tests at a time: each of them starts terminals and print services, which would crowd each other out.
# What failed stands far up among hundreds of lines, so it is said again at the end.
test: test-packages swift $(built)  ## alle tests
	@$(run_tests) $(report)

# The same tests with all of their rounds and waits: those in the files that name Proof.
proof: test-packages swift $(built)  ## de tests die lang duren, in hun geheel
	@LEIDRAAD_PROOF=1 $(run_tests) --filter '/($(proofs)):' $(report)

check: lint test proof  ## wat CI doet: opmaak, bouwen zonder waarschuwingen, alle tests, ook in hun geheel

lint: test-packages swift
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift
	shellcheck .ci/run .ci/install-missing .ci/tidily
	mandoc -T lint -W warning docs/leidraad.1

install: $(built)  ## installeert onder PREFIX (/usr/local), desgewenst in DESTDIR
	install -d $(folders:%='$(DESTDIR)$(PREFIX)/%')
	install $(programs:%=$(binaries)/%) '$(DESTDIR)$(PREFIX)/bin'
	install -m 644 docs/leidraad.1 '$(DESTDIR)$(PREFIX)/share/man/man1'
	install -m 644 docs/kiosk/leidraad-kiosk.conf '$(DESTDIR)$(PREFIX)/lib/sysusers.d'
	sed 's|/usr/local/|$(PREFIX:/=)/|g' docs/kiosk/leidraad-kiosk.service >'$(DESTDIR)$(PREFIX)/$(unit)'
	chmod 644 '$(DESTDIR)$(PREFIX)/$(unit)'
	rm -rf '$(DESTDIR)$(PREFIX)/share/leidraad'
	install -d '$(DESTDIR)$(PREFIX)/share/leidraad/kiosk'
	install -m 644 docs/kiosk/kiosk.yaml docs/kiosk/cupsd.conf '$(DESTDIR)$(PREFIX)/share/leidraad/kiosk'
	cp -R Content '$(DESTDIR)$(PREFIX)/share/leidraad'
	chmod -R u=rwX,go=rX '$(DESTDIR)$(PREFIX)/share/leidraad'

uninstall:  ## haalt weg wat `make install` neerzette
	rm -f $(programs:%='$(DESTDIR)$(PREFIX)/bin/%') '$(DESTDIR)$(PREFIX)/share/man/man1/leidraad.1'
	rm -f '$(DESTDIR)$(PREFIX)/$(unit)' '$(DESTDIR)$(PREFIX)/lib/sysusers.d/leidraad-kiosk.conf'
	rm -rf '$(DESTDIR)$(PREFIX)/share/leidraad'

# The floor and the other sheet are plain C, built apart: SwiftPM would link the Swift library into them.
beside := .build/bench
bench: bench-packages $(built)  ## meet het geïnstalleerde programma naast het minste dat kan (BENCH_FILE: een voorbereiding)
	$(release) --product leidraad-bench
	rm -rf $(beside)
	$(MAKE) --silent install PREFIX=/ DESTDIR='$(CURDIR)/$(beside)'
	$(CC) -O2 Sources/leidraad-bench/floor.c -o $(beside)/floor -lncursesw -ltinfo
	$(CC) -O2 Sources/leidraad-bench/sheet.c -o $(beside)/sheet $$(pkg-config --cflags --libs pangocairo)
	$(beside)/bin/leidraad agenda '$(BENCH_FILE)' --tekst >$(beside)/sheet.txt
	sed -f Sources/leidraad-bench/sheet.sed $(beside)/sheet.txt >$(beside)/sheet.ms
	.build/release/leidraad-bench $(beside) '$(BENCH_FILE)'

picture: $(built) test-packages  ## tekent docs/blad.png opnieuw, het voorbeeld van een blad
	.build/release/leidraad agenda docs/voorbeeld-voorbereiding.json --pdf | pdftoppm -r 90 -gray -png -singlefile - docs/blad

clean:  ## ruimt alles op wat gebouwd is
	rm -rf .build

$(built): $(sources) | packages swift
	mkdir -p .build/static/c++
	for library in $(inside); do ln -sf "$$($(CC) -print-file-name=$$library)" .build/static/; done
	ln -sf "$$($(CC) -print-file-name=libstdc++.a)" .build/static/c++/
	$(release) --product leidraad $(alone)
	$(release) --product leidraad-blad
	touch $@

packages:
	@.ci/install-missing $(build_packages)

bench-packages:
	@.ci/install-missing $(build_packages) $(bench_packages)

test-packages:
	@.ci/install-missing $(build_packages) $(test_packages)

swift:
	@command -v $(SWIFT) >/dev/null || { echo 'Swift ontbreekt: nodig is 6.2 of nieuwer. Zie https://www.swift.org/install/linux/' >&2; exit 1; }
