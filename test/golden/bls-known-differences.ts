// The rows of the BLS listing of 1993–2009 whose published days idle are not workers × workdays, each with its cause.
//
// The listing gives one head-count and two dates for each stoppage. Where days idle differ from what those give, the
// agency counted something that the row does not hold; the arithmetic of the difference tells which:
//
// - fewerWorkdays, moreWorkdays: the published figure is the head-count × a whole number of workdays, fewer or more than
//   lie between the dates (`workdays` tells how many): a strike of 24 hours over two dates, a part-shift at an end, a
//   day on which work had been taken up again, a date that was revised and not the figure, or other days in the count.
// - daysOffWorked: the same, and just so many weekend days or holidays lie between the dates, in two weeks or less: the
//   work of these people (teachers of a Saturday, musicians, guards) goes on at weekends, and the agency counted it.
// - headcountNoted: not a whole number of days, and the row's Note says that the head-count changed, without the days
//   that would be needed to count with, or with days that do not give the published figure.
// - headcountVaried: not a whole number of days, fewer than the head-count gives: it was not out in full on every day,
//   and the Note does not say so.
// - aboveHeadcount: not a whole number of days and more than the head-count gives: the published head-count is not the
//   highest.
//
// Source: US Bureau of Labor Statistics, Detailed listing of major work stoppages, 1993–2009.

export type CauseOfDifference =
  | "fewerWorkdays"
  | "moreWorkdays"
  | "daysOffWorked"
  | "headcountNoted"
  | "headcountVaried"
  | "aboveHeadcount";

export interface KnownDifference {
  readonly from: string;
  readonly employer: string;
  readonly workers: number;
  readonly daysIdle: number;
  readonly cause: CauseOfDifference;
  readonly workdays?: number;
}

export const blsKnownDifferences: readonly KnownDifference[] = [
  { from: "1988-02-16", employer: "Marine Towing and Transportation Employers' Association", workers: 2500, daysIdle: 2879500, cause: "headcountNoted" },
  { from: "1993-02-02", employer: "Bituminous Coal Operators Association", workers: 6700, daysIdle: 103400, cause: "headcountNoted" },
  { from: "1993-03-30", employer: "University of Cincinnati", workers: 1900, daysIdle: 7600, cause: "fewerWorkdays", workdays: -1 },
  { from: "1993-04-16", employer: "Vallejo Board of Education", workers: 1000, daysIdle: 2000, cause: "daysOffWorked", workdays: 1 },
  { from: "1993-05-07", employer: "Retail food stores - Shoprite, Pathmark, Grand Union, Foodtown", workers: 23800, daysIdle: 246200, cause: "headcountVaried" },
  { from: "1993-05-08", employer: "PPG Industries, Inc.", workers: 1600, daysIdle: 73200, cause: "headcountNoted" },
  { from: "1993-05-10", employer: "Bituminous Coal Operators Association", workers: 16800, daysIdle: 2203000, cause: "headcountNoted" },
  { from: "1993-08-06", employer: "Philadelphia Gas Works", workers: 1800, daysIdle: 99000, cause: "fewerWorkdays", workdays: -1 },
  { from: "1994-01-11", employer: "General Motors Corp.", workers: 2500, daysIdle: 12500, cause: "daysOffWorked", workdays: 1 },
  { from: "1994-03-14", employer: "General Motors Corp.", workers: 10900, daysIdle: 16900, cause: "headcountVaried" },
  { from: "1994-04-06", employer: "Trucking Management Inc.", workers: 71000, daysIdle: 1180500, cause: "headcountVaried" },
  { from: "1994-04-18", employer: "Hawaii-State and county government", workers: 15800, daysIdle: 136500, cause: "headcountVaried" },
  { from: "1994-06-20", employer: "Caterpillar, Inc.", workers: 14000, daysIdle: 4063000, cause: "headcountNoted" },
  { from: "1994-07-12", employer: "Bridgestone/Firestone Inc.", workers: 4200, daysIdle: 806400, cause: "fewerWorkdays", workdays: -25 },
  { from: "1994-07-14", employer: "Soo Line Railroad", workers: 3500, daysIdle: 87900, cause: "headcountNoted" },
  { from: "1994-08-23", employer: "General Motors Corp., Inland Fisher Guide Plant", workers: 46400, daysIdle: 63300, cause: "headcountVaried" },
  { from: "1994-09-27", employer: "General Motors Corp., Buick City facility", workers: 22300, daysIdle: 74000, cause: "headcountVaried" },
  { from: "1995-01-18", employer: "General Motors Corp.", workers: 37700, daysIdle: 64500, cause: "headcountNoted" },
  { from: "1995-03-22", employer: "Group Health Cooperative of Puget Sound", workers: 1200, daysIdle: 1200, cause: "fewerWorkdays", workdays: -1 },
  { from: "1995-04-03", employer: "Construction industry", workers: 3000, daysIdle: 108000, cause: "fewerWorkdays", workdays: -17 },
  { from: "1995-05-08", employer: "Oregon State", workers: 14000, daysIdle: 50000, cause: "headcountVaried" },
  { from: "1995-06-10", employer: "Washington Gas Light Company", workers: 1100, daysIdle: 77000, cause: "moreWorkdays", workdays: 8 },
  { from: "1995-07-03", employer: "New Jersey Turnpike Authority", workers: 1600, daysIdle: 3200, cause: "daysOffWorked", workdays: 1 },
  { from: "1995-07-13", employer: "Detroit Newspapers", workers: 2500, daysIdle: 1012500, cause: "moreWorkdays", workdays: 3 },
  { from: "1995-08-31", employer: "WCI Steel, Inc.", workers: 1700, daysIdle: 68000, cause: "moreWorkdays", workdays: 3 },
  { from: "1995-10-09", employer: "Metropolitan Council/Metro Transit", workers: 2000, daysIdle: 38000, cause: "moreWorkdays", workdays: 5 },
  { from: "1996-02-14", employer: "Ingalls Shipbuilding Inc.", workers: 7600, daysIdle: 14200, cause: "headcountVaried" },
  { from: "1996-02-17", employer: "Chrysler Corp.", workers: 1800, daysIdle: 1800, cause: "daysOffWorked", workdays: 1 },
  { from: "1996-03-08", employer: "General Motors Corp.", workers: 136000, daysIdle: 1260000, cause: "headcountVaried" },
  { from: "1996-07-17", employer: "National Steel and Shipbuilding Company", workers: 2500, daysIdle: 49100, cause: "headcountNoted" },
  { from: "1996-09-12", employer: "Boise Cascade Corp.", workers: 3800, daysIdle: 45600, cause: "fewerWorkdays", workdays: -10 },
  { from: "1996-10-01", employer: "Wheeling Pittsburgh Steel Corp.", workers: 4800, daysIdle: 1142400, cause: "moreWorkdays", workdays: 21 },
  { from: "1996-12-18", employer: "Giant Food Inc.", workers: 2100, daysIdle: 41100, cause: "headcountVaried" },
  { from: "1997-04-10", employer: "Chrysler Corp.", workers: 15100, daysIdle: 306800, cause: "headcountVaried" },
  { from: "1997-07-23", employer: "General Motors Corp.", workers: 14100, daysIdle: 25200, cause: "headcountVaried" },
  { from: "1997-08-04", employer: "United Parcel Service", workers: 180000, daysIdle: 2032500, cause: "headcountNoted" },
  { from: "1997-10-08", employer: "Foster Farms Poultry", workers: 2200, daysIdle: 26400, cause: "moreWorkdays", workdays: 1 },
  { from: "1998-06-05", employer: "General Motors Corp.", workers: 152200, daysIdle: 3313000, cause: "headcountNoted" },
  { from: "1998-08-29", employer: "Northwest Airlines", workers: 33700, daysIdle: 214600, cause: "headcountNoted" },
  { from: "1998-09-21", employer: "Continental General Tire Company", workers: 1400, daysIdle: 348600, cause: "fewerWorkdays", workdays: -1 },
  { from: "1999-02-06", employer: "American Airlines", workers: 2900, daysIdle: 10300, cause: "headcountNoted" },
  { from: "1999-02-27", employer: "Women and Infants Hospital", workers: 1200, daysIdle: 1200, cause: "daysOffWorked", workdays: 1 },
  { from: "1999-04-05", employer: "Newport News Shipbuilding and Drydock Company", workers: 8000, daysIdle: 622500, cause: "headcountVaried" },
  { from: "1999-04-14", employer: "State of Washington", workers: 11000, daysIdle: 25600, cause: "headcountNoted" },
  { from: "1999-05-05", employer: "SMARCA Inc.", workers: 1600, daysIdle: 4800, cause: "fewerWorkdays", workdays: -1 },
  { from: "1999-06-04", employer: "IBP Inc.", workers: 1000, daysIdle: 19200, cause: "headcountVaried" },
  { from: "1999-07-05", employer: "Overnite Transportation Co.", workers: 1700, daysIdle: 6100, cause: "headcountVaried" },
  { from: "1999-11-15", employer: "Board of Education of the School District of the School District of the City of Birmingham", workers: 2000, daysIdle: 3600, cause: "headcountVaried" },
  { from: "2000-03-16", employer: "Interstate Brands Corp.", workers: 4600, daysIdle: 22200, cause: "headcountVaried" },
  { from: "2000-04-03", employer: "Los Angeles janitorial maintenance contractors", workers: 8500, daysIdle: 103800, cause: "headcountVaried" },
  { from: "2000-05-01", employer: "Association of National Advertisers; American Association of Advertising Agencies", workers: 135000, daysIdle: 17280000, cause: "moreWorkdays", workdays: 1 },
  { from: "2000-06-16", employer: "Hotel employers", workers: 1100, daysIdle: 6800, cause: "headcountVaried" },
  { from: "2000-08-06", employer: "Verizon Communications", workers: 85000, daysIdle: 955000, cause: "headcountVaried" },
  { from: "2000-08-26", employer: "Earthgrain Company", workers: 4100, daysIdle: 51500, cause: "headcountNoted" },
  { from: "2000-09-16", employer: "Los Angeles County Metropolitan Transportation Authority", workers: 7400, daysIdle: 148000, cause: "fewerWorkdays", workdays: -1 },
  { from: "2000-10-18", employer: "Summit Logistics Inc.", workers: 1900, daysIdle: 55300, cause: "headcountNoted" },
  { from: "2000-10-28", employer: "Frigidaire Freezer Products", workers: 1600, daysIdle: 24000, cause: "moreWorkdays", workdays: 1 },
  { from: "2001-03-26", employer: "Comair", workers: 3300, daysIdle: 116600, cause: "headcountNoted" },
  { from: "2001-05-02", employer: "Connecticut nursing homes", workers: 4600, daysIdle: 69700, cause: "headcountNoted" },
  { from: "2001-06-28", employer: "Midwest Generation Company", workers: 1100, daysIdle: 88000, cause: "moreWorkdays", workdays: 4 },
  { from: "2001-07-01", employer: "Northern California Painters and Finishing Contractors", workers: 1000, daysIdle: 21000, cause: "moreWorkdays", workdays: 1 },
  { from: "2001-10-01", employer: "State of Minnesota", workers: 24900, daysIdle: 242500, cause: "aboveHeadcount" },
  { from: "2002-09-27", employer: "Pacific Maritime Association", workers: 10500, daysIdle: 129500, cause: "aboveHeadcount" },
  { from: "2002-09-30", employer: "Maintenance Contractors of New England", workers: 1800, daysIdle: 32400, cause: "moreWorkdays", workdays: 1 },
  { from: "2002-11-01", employer: "General Electric Corporation", workers: 3200, daysIdle: 9600, cause: "daysOffWorked", workdays: 1 },
  { from: "2002-12-03", employer: "Kuakini Medical Center; Queen's Medical Center; St. Francis Medical Center", workers: 1400, daysIdle: 42400, cause: "headcountNoted" },
  { from: "2003-03-07", employer: "League of American Theaters and Producers", workers: 1500, daysIdle: 6000, cause: "daysOffWorked", workdays: 2 },
  { from: "2003-10-12", employer: "Albertsons, Ralphs, and Vons Markets", workers: 67300, daysIdle: 5718100, cause: "headcountNoted" },
  { from: "2003-10-14", employer: "Los Angeles County Metropolitan Transportation Authority", workers: 6200, daysIdle: 148600, cause: "headcountVaried" },
  { from: "2004-06-07", employer: "Home Health Care Agencies", workers: 23000, daysIdle: 57000, cause: "headcountVaried" },
  { from: "2004-09-29", employer: "San Francisco Multi-Employer Group", workers: 1500, daysIdle: 154700, cause: "headcountNoted" },
  { from: "2004-11-22", employer: "Ormet", workers: 1200, daysIdle: 522600, cause: "aboveHeadcount" },
  { from: "2005-03-14", employer: "Cooper Tire and Rubber Company", workers: 1700, daysIdle: 34000, cause: "fewerWorkdays", workdays: -1 },
  { from: "2005-04-14", employer: "University of California", workers: 2000, daysIdle: 2000, cause: "fewerWorkdays", workdays: -1 },
  { from: "2005-04-14", employer: "University of California", workers: 7000, daysIdle: 7000, cause: "fewerWorkdays", workdays: -1 },
  { from: "2005-04-14", employer: "University of California", workers: 2000, daysIdle: 2000, cause: "fewerWorkdays", workdays: -1 },
  { from: "2005-05-25", employer: "Moving and Storage Companies", workers: 1000, daysIdle: 12000, cause: "fewerWorkdays", workdays: -1 },
  { from: "2005-06-09", employer: "Los Angeles Hotel Employer's Council", workers: 2400, daysIdle: 7200, cause: "daysOffWorked", workdays: 1 },
  { from: "2005-06-30", employer: "Asarco, Inc.", workers: 1500, daysIdle: 134100, cause: "headcountNoted" },
  { from: "2005-08-20", employer: "Northwest Airlines Corporation", workers: 3000, daysIdle: 1183800, cause: "aboveHeadcount" },
  { from: "2005-11-02", employer: "Boeing Company", workers: 1500, daysIdle: 87200, cause: "headcountNoted" },
  { from: "2005-12-20", employer: "New York City Metropolitan Transit Authority", workers: 35000, daysIdle: 105000, cause: "fewerWorkdays", workdays: -1 },
  { from: "2006-03-01", employer: "AK Steel Corp.", workers: 1800, daysIdle: 556200, cause: "moreWorkdays", workdays: 48 },
  { from: "2006-03-14", employer: "Santa Cruz County Government", workers: 1600, daysIdle: 1600, cause: "fewerWorkdays", workdays: -1 },
  { from: "2006-05-01", employer: "General Building Contractors Association", workers: 5000, daysIdle: 5000, cause: "fewerWorkdays", workdays: -1 },
  { from: "2006-06-27", employer: "Contra Costa County", workers: 6000, daysIdle: 6000, cause: "fewerWorkdays", workdays: -1 },
  { from: "2006-08-28", employer: "Detroit School District", workers: 9500, daysIdle: 104500, cause: "fewerWorkdays", workdays: -1 },
  { from: "2006-11-06", employer: "Raytheon Missile Systems", workers: 1900, daysIdle: 93100, cause: "fewerWorkdays", workdays: -1 },
  { from: "2007-09-05", employer: "New York City Taxi and Limousine Commission", workers: 26000, daysIdle: 52000, cause: "fewerWorkdays", workdays: -1 },
  { from: "2007-09-05", employer: "Philadelphia Parking Authority", workers: 1200, daysIdle: 1200, cause: "fewerWorkdays", workdays: -1 },
  { from: "2007-09-24", employer: "General Motors Corporation", workers: 74000, daysIdle: 148000, cause: "fewerWorkdays", workdays: -1 },
  { from: "2007-10-22", employer: "New York City Taxi and Limousine Commission", workers: 33000, daysIdle: 33000, cause: "fewerWorkdays", workdays: -1 },
  { from: "2007-11-05", employer: "Alliance of Motion Picture and Television Producers", workers: 10500, daysIdle: 714000, cause: "moreWorkdays", workdays: 1 },
  { from: "2008-08-28", employer: "Daughters of Charity Health System", workers: 1800, daysIdle: 1800, cause: "fewerWorkdays", workdays: -1 },
];
