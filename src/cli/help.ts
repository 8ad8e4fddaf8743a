/** What does the command say of itself? */

/** The help of the command as a whole. */
export const help = `picketline: strikes and lockouts as records, and what they answer

  picketline report FILE --as-of DATE   where a stoppage stands on a day, who
                                        says what, and how long it has lasted
  picketline bargaining FILE --as-of DATE
                                        what each side wants, how far apart they
                                        are, and what became of it
  picketline check FILE...              what is wrong with records
  picketline check-length FILE "day 54" --as-of DATE
                                        whether a printed length is right
  picketline measure FILE --profile bls --by year
                                        stoppages, workers and days, as an
                                        agency counts them
  picketline import FILE --to json      records out of an agency's file
  picketline export FILE --to markdown --as-of DATE
                                        a record for a page, a news system, a
                                        calendar, a map or a spreadsheet
  picketline init strike.yaml           a record to start from, with comments
  picketline COMMAND --help             more on a command
  picketline --version                  the version of picketline

FILE is a record in JSON (.json) or YAML (.yaml, .yml); for measure and import
also a table of an agency (.csv, .tsv, .txt, .xlsx). FILE... is several, or a
pattern in quotes: "records/**/*.json". Nothing here looks at a clock: the day
is always yours to give.

Colours are for terminals: NO_COLOR=1 turns them off, FORCE_COLOR=1 on.

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
export const checkHelp = `picketline check FILE... [--format text|json|github] [--warnings-as-errors]
                 [--quiet]

Tells what is wrong with records, a line for each issue:

  FILE:LINE:COLUMN: SEVERITY CODE PATH: MESSAGE

PATH leads to the place in the record (a JSON Pointer): /stoppages/0/timeline/3
is the fourth event of the first stoppage. An error is a fault, a warning is
probably not meant, an info is worth a look. First each value is checked, then,
where that finds no error, whether the parts of the record fit together. The
last line counts.

FILE can be a pattern, in quotes: * is any part of a name, ? one character, **
any folders. A pattern that fits no file is an error. Hidden files and folders
have to be named.

  --format NAME     how it is told: text, json for other programs, or github,
                    which shows each issue at its line in a pull request
  --json            the same as --format json
  --warnings-as-errors
                    ends with 1 for warnings, too
  --quiet, -q       errors alone (and warnings where they are taken as errors):
                    of files without any there is no line, nor is there a count

Examples:
  picketline check docs/records/*.json
  picketline check "records/**/*.yaml" --warnings-as-errors
  picketline check "records/**/*.json" --format github

Exit code: 0 no errors (there may be warnings), 1 errors, 2 a file could not be
read or the call is at fault.
`;

/** The help of `picketline check-length`. */
export const checkLengthHelp = `picketline check-length FILE PHRASE --as-of DATE [--stoppage ID] [--json]

Tells whether a phrase in English names the length of a stoppage rightly on a
day: "day 174", "196-day strike", "in its eighth week", "nears two months",
"entering third month", or a whole headline with such words. Where it does not,
it tells when it was or will be right, and what would be.

Days count the first and the last. Right by another rule means: to another
event that can be called the end, or without the first day, pauses or weekends.

  --as-of DATE      the day, as 2024-12-13
  --stoppage ID     which stoppage, where the file holds several
  --json            the answer as data, for other programs

Example:
  picketline check-length nuhw-kaiser-2024.json "day 174" --as-of 2025-04-16

Exit code: 0 right, by the usual or another rule; 1 wrong, out of date, not sure
or no length found, or the file is no valid record; 2 the call is at fault.
`;

/** The help of `picketline measure`. */
export const measureHelp = `picketline measure FILE... --profile NAME [--by year] [--as-of DATE]
                   [--from DATE --to DATE] [--employees N] [--json]

Counts the stoppages of files as an agency counts them, by year, month or day:
how many began and were in effect, with how many workers, and the total in the
agency's own unit. What is not known stays visible: 30–35 lies between the two,
"30 or more" has no upper end. Below the table stands what was left out, and
how many head-counts are not known.

FILE is a record (.json, .yaml) or the table of an agency (.csv, .tsv, .txt,
.xlsx), which is known by its header. Its unknown ends are not guessed: to say
that a stoppage without an end still went on, import the file first. Several
files, or a pattern in quotes, are counted together; a stoppage that two records
hold is refused.

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
  picketline measure "records/**/*.json" --profile lat --as-of 2024-12-31
  picketline measure uk.json --profile ons --from 2022-01-01 --to 2022-12-31
  picketline measure strikes.json --profile ilo --employees 158000000

The table goes to standard output, all else to standard error. Exit code: 0
fine, 1 the file is at fault, 2 the call is at fault.
`;

/** The help of `picketline import`. */
export const importHelp = `picketline import FILE --to json [--output OUT.json] [--format NAME]
                  [--sheet NAME] [--as-of DATE] [--all-issues] [--json]

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
  --json            the whole import as data, for other programs: the dataset,
                    every issue, and what became of each row of the file

Examples:
  picketline import listing.csv --to json --output listing.json
  picketline import january.xlsx --format fmcs --to json > january.json
  picketline import 2021.xlsx --to json --as-of 2021-03-31 -o 2021.json

Exit code: 0 rows were read (there may be issues), 1 nothing could be read,
2 the call is at fault.
`;

/** The help of `picketline export`. */
export const exportHelp = `picketline export FILE --to FORMAT [--as-of DATE] [--stoppage ID]
                  [--output OUT] [--table NAME] [--part PART] [--vague-dates]
                  [--json]

Writes what of a record may be published, as of the end of a day, in the form
that another program reads. Off-the-record statements are not in it, nor the
names of people on background, nor notes: how many of each were held back goes
to standard error. Each allegation stands with who makes it and the reply.

  --to FORMAT       what to write
                      markdown     fact box and timeline
                      text         the same as plain text
                      json-ld      schema.org, safe to paste into a page
                      ninjs        an event of ninjs 3.1, for a news system
                      icalendar    sessions, deadlines, votes and pickets
                      geojson      the places, with workers and dates
                      csv          one table of the record, for a spreadsheet
                      tables       all tables of the record, as JSON
  --as-of DATE      the day, as 2024-12-13; of csv and tables only spells and
                    lengths need one
  --stoppage ID     which stoppage, where the file holds several; for geojson
                    all of them if left out
  --output OUT, -o  the file to write, whole or not at all; standard output if
                    left out
  --table NAME      which table csv writes: stoppages, events, claims ...
  --part PART       what markdown and text hold: timeline, fact-box or both
  --vague-dates     puts entries into icalendar of which the day is vague: each
                    spans every day that it can be
  --json            an object with the text, each part that was held back, and
                    what else is told, for other programs

Examples:
  picketline export nuhw-kaiser-2024.json --to markdown --as-of 2024-12-13
  picketline export strike.yaml --to icalendar --as-of 2025-01-08 -o strike.ics
  picketline export strikes.json --to csv --table events > events.csv

Exit code: 0 fine, 1 the file is no valid record, or holds no stoppage (csv,
tables and geojson need none), 2 the call is at fault.
`;

/** The help of `picketline init`. */
export const initHelp = `picketline init [FILE.yaml] [--force]

Writes a record to start from: a made-up strike in YAML with a comment on each
part. It holds sources, who is in it, the dates as events, head-counts with who
says so, a demand with offers, an allegation with the reply. It passes the check
as it is: put in what you know, leave out what you do not, and check again.

  FILE.yaml         the file to write; strike.yaml if left out
  --force           writes it even if there is such a file

Examples:
  picketline init
  picketline init records/mill-2024.yaml
  picketline check records/mill-2024.yaml

Exit code: 0 written, 2 the file is there already or cannot be written, or the
call is at fault.
`;
