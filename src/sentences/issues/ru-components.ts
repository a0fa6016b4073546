import type { ComponentCode, IssueWords } from "./words.ts";

export const RU_COMPONENTS: Pick<IssueWords, ComponentCode> = {
  "component-uncounted": ({ component, where, metals, likely }, say) => ({
    what:
      metals === undefined
        ? where === "adds"
          ? `${say.quoted(component)} добавляется, но в traces его нет: не из потока может прийти только примесь.`
          : where === "grade"
            ? `${say.quoted(component)} спрашивается через grade, но в accounts его нет: от примеси количество не зависит.`
            : `${say.quoted(component)} нет ни в accounts, ни в traces.`
        : `${say.quoted(component)} – соединение, а учитываются его элементы: ${metals}.`,
    mend:
      metals !== undefined
        ? `назовите элемент (${metals}) или учитывайте соединение целиком: впишите ${component} в accounts`
        : likely !== undefined
          ? `может быть, ${say.quoted(likely)}?`
          : where === "adds"
            ? `впишите ${component} в traces`
            : where === "grade"
              ? `впишите ${component} в accounts`
              : `впишите ${component} в accounts или в traces`,
  }),
  "key-component": ({ process, stream, given }, say) => ({
    what: `${say.name(process)}: у потока ${say.name(stream)} состав задан, поэтому его количество следует из одного компонента этого состава${given ? `; названо: ${given}` : ""}.`,
    mend: "оставьте извлечение только одного компонента, входящего в состав, или уберите состав",
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
    mend: "дайте одному из выходов её долю, либо напишите rest или traces: as mass",
  }),
  "composition-unknown": ({ process, stream, from }, say) => ({
    what: `Процесс ${say.name(process)} извлекает из потока ${say.name(stream)}, а состав потока ${say.name(from ?? stream)} не указан.`,
    mend: `задайте состав: of у потока ${from ?? stream}`,
  }),
  "composition-unsettled": ({ streams, times }, say) => ({
    what: `Состав не устанавливается (${say.names(streams)}): пересчётов – ${say.count(times)}, а он всё ещё меняется.`,
    mend: "найдите, что остаётся в цикле и почти не выходит, и выводите его больше",
  }),
  "component-never-leaves": ({ component, loop }, say) => ({
    what: `Компонент ${say.name(component)} остаётся в цикле (${say.names(loop)}) и не убывает.`,
    mend: "выведите часть его из цикла",
  }),
  "percentage-of-what": ({ process, name, given, likely, where }, say) => ({
    what: `${say.name(process)}: ${say.name(name)} – ${given}, но не сказано, от чего.`,
    mend:
      where === "outlet" ? `напишите ${likely} или извлечение компонента` : `напишите ${likely}`,
    label: "от чего?",
  }),
  "component-unaccounted": ({ process, component, amount, enters, share, open }, say) => ({
    what:
      (amount.value < 0
        ? `${say.name(process)}: компонента ${say.name(component)} выходит на ${say.quantity({ ...amount, value: -amount.value })} больше, чем входит (${say.quantity(enters)}).`
        : `${say.name(process)}: не учтено, ${say.name(component)}: ${say.quantity(amount)} (${say.quantity(share)} вошедшего).`) +
      (open === undefined
        ? ""
        : ` Состав этих потоков не указан, но весят они меньше: ${say.names(open)}.`),
    mend: "скажите, куда он уходит или откуда берётся, если об этом говорит источник; выдумывать поток нельзя",
  }),
  "spec-missed": ({ stream, component, grade, most }, say) => ({
    what: `Содержание компонента ${say.name(component)} в потоке ${say.name(stream)} – ${say.quantity(grade)}; допускается не больше ${say.quantity(most)}.`,
    mend: "не смешивайте потоки разного состава или удалите компонент раньше",
  }),
};
