fw-advisor --help
fw-advisor --version
fw-advisor help recommend
fw-advisor help compare
fw-advisor help explain
fw-advisor help questions
fw-advisor help check
fw-advisor help batch
fw-advisor help group
fw-advisor help scan
fw-advisor help page
fw-advisor help mcp
fw-advisor help completion
fw-advisor help knowledge
fw-advisor help knowledge list
fw-advisor help knowledge init
fw-advisor help knowledge check
fw-advisor help knowledge diff
fw-advisor help knowledge due
fw-advisor help knowledge verify
fw-advisor help knowledge schema
tty fw-advisor help compare
