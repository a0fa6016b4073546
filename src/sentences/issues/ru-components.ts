import type { ComponentCode, IssueWords } from "./words.ts";

export const RU_COMPONENTS: Pick<IssueWords, ComponentCode> = {
  "component-uncounted": ({ component, where, metals, likely }, say) => ({
    what:
      metals === undefined
        ? where === "adds"
          ? `${say.quoted(component)} добавляется, но в traces его нет: ниоткуда может прийти только примесь.`
          : `${say.quoted(component)} нет ни в accounts, ни в traces.`
        : `${say.quoted(component)} — соединение, а считаются его элементы: ${metals}.`,
    mend:
      metals !== undefined
        ? `назовите элемент (${metals}) или считайте соединение целиком: впишите ${component} в accounts`
        : likely !== undefined
          ? `возможно, имелось в виду ${say.quoted(likely)}`
          : where === "adds"
            ? `впишите ${component} в traces`
            : `впишите ${component} в accounts или в traces`,
  }),
  "key-component": ({ process, stream, given }, say) => ({
    what: `${say.name(process)}: у потока ${say.name(stream)} состав задан, поэтому его количество следует из одного компонента этого состава${given ? `; названо: ${given}` : ""}.`,
    mend: "оставьте одно извлечение компонента из состава или уберите состав",
  }),
  "recovery-over-one": ({ process, component, sum }, say) => ({
    what: `${say.name(process)}: выходы забирают ${say.quantity(sum)} компонента ${say.name(component)}, а входит 100\u00a0%.`,
    mend: "в сумме извлечения не больше 100\u00a0%",
  }),
  "component-unnamed": ({ process, component, outlets }, say) => ({
    what: `Компонент ${say.name(component)} входит в процесс ${say.name(process)}, но ни один выход его не называет (${say.names(outlets)}).`,
    mend: "дайте ему извлечение или напишите для одного выхода rest",
  }),
  "trace-without-outlet": ({ process, component }, say) => ({
    what: `Примесь ${say.name(component)} входит в процесс ${say.name(process)}: куда она уходит?`,
    mend: "дайте одному из выходов её долю, напишите rest или traces: as mass",
  }),
  "composition-unknown": ({ process, stream, from }, say) => ({
    what: `Процесс ${say.name(process)} извлекает из потока ${say.name(stream)}, а из чего состоит ${say.name(from ?? stream)}, никто не говорит.`,
    mend: `задайте состав: of у потока ${from ?? stream}`,
  }),
  "composition-unsettled": ({ streams, times }, say) => ({
    what: `Состав не устанавливается (${say.names(streams)}): прочитан раз: ${say.count(times)}, а всё ещё меняется.`,
    mend: "найдите, что ходит по кругу и почти не выходит, и дайте ему выход больше",
  }),
  "component-never-leaves": ({ component, loop }, say) => ({
    what: `Компонент ${say.name(component)} ходит по кругу (${say.names(loop)}) и не убывает.`,
    mend: "дайте части его выход из круга",
  }),
  "percentage-of-what": ({ process, name, given, likely, where }, say) => ({
    what: `${say.name(process)}: ${say.name(name)} — ${given}, но не сказано, от чего.`,
    mend:
      where === "outlet" ? `напишите ${likely} или извлечение компонента` : `напишите ${likely}`,
    label: "от чего?",
  }),
  "component-unaccounted": ({ process, component, amount, enters, share, open }, say) => ({
    what:
      (amount.value < 0
        ? `${say.name(process)}: компонента ${say.name(component)} выходит на ${say.quantity({ ...amount, value: -amount.value })} больше, чем входит (${say.quantity(enters)}).`
        : `${say.name(process)}: неучтённое, ${say.name(component)}: ${say.quantity(amount)}, это ${say.quantity(share)} вошедшего.`) +
      (open === undefined ? "" : ` Состав не указан, но весят они меньше: ${say.names(open)}.`),
    mend: "скажите, куда он уходит или откуда берётся, если это говорит источник; выдумывать поток нельзя",
  }),
  "spec-missed": ({ stream, component, grade, most }, say) => ({
    what: `В потоке ${say.name(stream)} компонента ${say.name(component)} ${say.quantity(grade)}; допускается не больше ${say.quantity(most)}.`,
    mend: "не смешивайте питания или извлеките его раньше",
  }),
};
