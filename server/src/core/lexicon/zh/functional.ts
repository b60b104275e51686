/** Characters that say nothing of a topic. */
export const ZH_FUNCTIONAL =
  '的了是在我们你您他她它和与及或也都就还又很更最这那个些一不没无为以于对把被将会能可要请问吗呢吧啊什么怎如何哪几多少因所而但并且从到等其中仲而嘅喺咗唔系点';
