/** What are the units of records, which are in English, called in Spanish? */

/** The units that this library makes itself and the usual ones of records: one, several, whether it is feminine. */
const units: Readonly<Record<string, readonly [one: string, many: string, gender: "f" | "m"]>> = {
  day: ["día", "días", "m"],
  days: ["día", "días", "m"],
  employees: ["empleado", "empleados", "m"],
  enrollees: ["afiliado", "afiliados", "m"],
  facilities: ["centro", "centros", "m"],
  hours: ["hora", "horas", "f"],
  "hours a day": ["hora al día", "horas al día", "f"],
  "hours a pay period": ["hora por periodo de pago", "horas por periodo de pago", "f"],
  "hours a week": ["hora a la semana", "horas a la semana", "f"],
  members: ["miembro", "miembros", "m"],
  months: ["mes", "meses", "m"],
  nurses: ["enfermera", "enfermeras", "f"],
  "of average pay a year of service": [
    "del salario medio por año de servicio",
    "del salario medio por año de servicio",
    "m",
  ],
  "of what workers pay": ["de lo que aportan los trabajadores", "de lo que aportan los trabajadores", "m"],
  "of pay": ["del salario", "del salario", "m"],
  patients: ["paciente", "pacientes", "m"],
  "patients a day": ["paciente al día", "pacientes al día", "m"],
  "patients per day": ["paciente al día", "pacientes al día", "m"],
  people: ["persona", "personas", "f"],
  "percentage points": ["punto porcentual", "puntos porcentuales", "m"],
  strikers: ["huelguista", "huelguistas", "m"],
  teachers: ["docente", "docentes", "m"],
  weeks: ["semana", "semanas", "f"],
  workers: ["trabajador", "trabajadores", "m"],
  years: ["año", "años", "m"],
};

/** Spanish nouns of other units that are feminine: what a caller counts in Spanish. */
function isFeminineNoun(unit: string): boolean {
  return /^(?:personas?|horas?|semanas?|empresas?|trabajadoras?|empleadas?|enfermeras?|sesiones|sesión|huelgas?|propuestas?|plazas?)(?!\p{L})/u.test(
    unit,
  );
}

const rate = /^([A-Z]{3}|cents) an? (hour|day|week|month|year)$/;

const stretches: Readonly<Record<string, string>> = {
  hour: "por hora",
  day: "al día",
  week: "a la semana",
  month: "al mes",
  year: "al año",
};

/** A unit in Spanish; one that is not known stays as the record has it. */
export function spanishUnit(unit: string, isOne: boolean): string {
  const known = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (known === undefined)
    return unit.replace(
      rate,
      (_, money, per) => `${money === "cents" ? "centavos" : money} ${stretches[per]}`,
    );
  return isOne ? known[0] : known[1];
}

/** Whether what is counted is feminine in Spanish, as far as it is known. */
export function isFeminine(unit: string): boolean {
  const known = Object.hasOwn(units, unit) ? units[unit] : undefined;
  return known === undefined ? isFeminineNoun(unit) : known[2] === "f";
}
