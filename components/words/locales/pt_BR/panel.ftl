# The report beside the page, and what the reader may set.

open-panel = Ao lado da página
open-changes = Mudanças encontradas
open-options = Opções
panel-press-title = Clique no botão nesta página
panel-press = O Wireprint vê uma página quando você usa nela o botão ou o atalho. Nos jornais que você indicou, vê todas as páginas. As páginas do próprio navegador ele nunca vê.

settings-title = Configurações
settings-loading = Consultando suas configurações…
settings-failed = Não foi possível consultar suas configurações. Recarregue esta página para tentar de novo.
settings-language = Idioma
settings-language-browser = o do navegador
settings-language-note = As páginas do Wireprint já abertas mudam quando são recarregadas.
settings-menus = Itens no menu de contexto do navegador
settings-badge = Sinais no botão da barra de ferramentas
settings-notifications = Notificações quando artigos que você acompanha mudarem
settings-notifications-note = Uma de cada vez, com no máximo três títulos. O navegador pergunta antes; ao desligar, a permissão é devolvida.
settings-prescribed = definido por quem administra este dispositivo
settings-save-title = Configurações em arquivo
settings-save = Salvar as configurações em um arquivo
settings-load = Carregar configurações de um arquivo
settings-loaded = As configurações foram carregadas.
settings-no-file = Esse arquivo não contém configurações do Wireprint. Nada mudou.
settings-not-saved = Não foi possível salvar. Tente de novo.
commands-title = Mais atalhos
commands-why = Seu navegador permite dar atalhos a estas ações. No início só algumas têm, para não ocupar nenhum que você já use.
commands-none = ainda sem atalho
commands-change = Mudar os atalhos
commands-change-where = No Firefox: Extensões, depois a engrenagem, depois Gerenciar atalhos de extensões.
