/** What does the command say of itself? */

/** The help of the command as a whole. */
export const help = `picketline: strikes and lockouts as records, and what they answer

  picketline report FILE --as-of DATE   where a stoppage stands on a day, who
                                        says what, and how long it has lasted
  picketline bargaining FILE --as-of DATE
                                        what each side wants, how far apart they
                                        are, and what became of it
  picketline check FILE...              what is wrong with records
  picketline measure FILE --profile bls --by year
                                        stoppages, workers and days, as an
                                        agency counts them
  picketline import FILE --to json      records out of an agency's file
  picketline COMMAND --help             more on a command
  picketline --version                  the version of picketline

FILE is a record in JSON (.json) or YAML (.yaml, .yml); for measure and import
also a table of an agency (.csv, .tsv, .txt, .xlsx). Nothing here looks at a
clock: the day is always yours to give.

Exit code: 0 all is well, 1 the data is at fault, 2 the call is at fault.
`;

/** The help of `picketline report`. */
export const reportHelp = `picketline report FILE --as-of DATE [--stoppage ID] [--json]

Tells where a stoppage stood at the end of a day: how long it had lasted, by
which count and to which end; how many workers, and who says so; the contract,
the talks, the demands; what each side alleges of the other, with the reply.
Nothing that came later is in it.

  --as-of DATE      the day, as 2024-12-13
  --stoppage ID     which stoppage, where the file holds several
  --json            the report as data, for other programs

Example:
  picketline report nuhw-kaiser-2024.json --as-of 2024-12-13

The report goes to standard output, what is wrong with the file to standard
error. Exit code: 0 fine, 1 the file is no valid record, 2 the call is at fault.
`;

/** The help of `picketline bargaining`. */
export const bargainingHelp = `picketline bargaining FILE --as-of DATE [--stoppage ID] [--json]

Tells where the talks stood at the end of a day: the sessions, and for each
demand the first position of each side, the latest, the gap between them and
what became of it. Positions are compared attribute by attribute; where there is
no common measure it says why, and gives no number.

  --as-of DATE      the day, as 2024-12-13
  --stoppage ID     which stoppage, where the file holds several
  --json            the same as data, for other programs

Example:
  picketline bargaining nuhw-kaiser-2024.json --as-of 2025-05-08

Exit code: 0 fine, 1 the file is no valid record, 2 the call is at fault.
`;

/** The help of `picketline check`. */
export const checkHelp = `picketline check FILE... [--json]

Tells what is wrong with records, a line for each issue:

  FILE: SEVERITY PATH: MESSAGE [CODE]

PATH leads to the place in the record (a JSON Pointer): /stoppages/0/timeline/3
is the fourth event of the first stoppage. An error is a fault, a warning is
probably not meant, an info is worth a look. First each value is checked, then,
where that finds no error, whether the parts of the record fit together.

  --json            the issues as data, for other programs

Example:
  picketline check docs/records/*.json

Exit code: 0 no errors (there may be warnings), 1 errors, 2 a file could not be
read or the call is at fault.
`;

/** The help of `picketline measure`. */
export const measureHelp = `picketline measure FILE --profile NAME [--by year] [--as-of DATE]
                   [--from DATE --to DATE] [--employees N] [--json]

Counts the stoppages of a file as an agency counts them, by year, month or day:
how many began and were in effect, with how many workers, and the total in the
agency's own unit. What is not known stays visible: 30–35 lies between the two,
"30 or more" has no upper end. Below the table stands what was left out, and
how many head-counts are not known.

FILE is a record (.json, .yaml) or the table of an agency (.csv, .tsv, .txt,
.xlsx), which is known by its header. Its unknown ends are not guessed: to say
that a stoppage without an end still went on, import the file first.

  --profile NAME    whose rules: bls, lat, fmcs, esdc, quebec, ons, abs or ilo
  --by LENGTH       the length of a period: year, month or day; year if left out
  --as-of DATE      the day to which it is counted; needed unless every stoppage
                    has an end
  --from, --to      the stretch of days to count, both ends in
  --employees N     what --profile ilo sets the days against
  --format NAME     which table it is, where the header does not tell: see
                    picketline import --help
  --sheet NAME      which sheet of a workbook; the first that fits if left out
  --json            the numbers as data, for other programs

Examples:
  picketline measure strikes.yaml --profile lat --by month --as-of 2024-12-31
  picketline measure listing.csv --profile bls --by year
  picketline measure uk.json --profile ons --from 2022-01-01 --to 2022-12-31
  picketline measure strikes.json --profile ilo --employees 158000000

The table goes to standard output, all else to standard error. Exit code: 0
fine, 1 the file is at fault, 2 the call is at fault.
`;

/** The help of `picketline import`. */
export const importHelp = `picketline import FILE --to json [--output OUT.json] [--format NAME]

Makes records of an agency's file and writes them as JSON. What became of its
rows goes to standard error: how many are in, with issues or left out, the
issues by their codes, and the 20 that matter most in full. Nothing is guessed:
what cannot be read is an issue, and the text of each cell is kept.

  --to json         what to write
  --output OUT, -o  the file to write, whole or not at all; standard output if
                    left out
  --format NAME     which file it is; known by its header if left out
                      bls-listing    US Bureau of Labor Statistics, detailed
                                     listing, or Table_1 of a year file
                      bls-series     the same agency's time series of totals
                      fmcs           US Federal Mediation and Conciliation
                                     Service, yearly or monthly file
                      labor-action-tracker  as a table, or its JSON
  --sheet NAME      which sheet of a workbook; the first that fits if left out
  --as-of DATE      the day on which the file was made, up to which those
                    stoppages went on that it calls ongoing
  --all-issues      every issue in full

Examples:
  picketline import listing.csv --to json --output listing.json
  picketline import january.xlsx --format fmcs --to json > january.json
  picketline import 2021.xlsx --to json --as-of 2021-03-31 -o 2021.json

Exit code: 0 rows were read (there may be issues), 1 nothing could be read,
2 the call is at fault.
`;
